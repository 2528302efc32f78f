package uk.cdop.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The order in which a document is read, and which marked words on which page belong to which of its elements. */
final class PdfStructure {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
  private final List<List<PDStructureElement>> marked = new ArrayList<>();
  private PDStructureElement last = document;

  PdfStructure(PDDocument pdf) {
    root.appendKid(document);
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
  }

  PDStructureElement document() {
    return document;
  }

  /** The element that was made last. */
  PDStructureElement last() {
    return last;
  }

  PDStructureElement child(PDStructureNode parent, String type) {
    PDStructureElement child = new PDStructureElement(type, parent);
    parent.appendKid(child);
    last = child;
    return child;
  }

  void page(PDPage page) {
    page.setStructParents(marked.size());
    marked.add(new ArrayList<>());
  }

  /** The number under which the next words on the newest page belong to the element. */
  int mark(PDStructureElement element, PDPage page) {
    List<PDStructureElement> onPage = marked.getLast();
    int number = onPage.size();
    onPage.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    return number;
  }

  void finish() {
    Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
    for (int page = 0; page < marked.size(); page++) {
      COSArray owners = new COSArray();
      marked.get(page).forEach(owners::add);
      parents.put(page, new PDParentTreeValue(owners));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(marked.size());
  }
}
