package uk.cdop.documents.check;

import static uk.cdop.documents.check.FileCheck.refuseIf;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a Word file, read without its document type and without anything from outside. A part with a document type is refused. */
final class WordXml {
  private static final String MAIN = "wordprocessingml.document.main+xml";
  private static final Pattern FETCHING = Pattern.compile("(?i)\\bDDE(AUTO)?\\b|\\bINCLUDE(TEXT|PICTURE)\\s+\"?\\s*(\\w+:|\\\\\\\\)");
  private static final Pattern ADDRESS_OF_A_LINK = Pattern.compile("(?i)(https?://|mailto:|tel:|#|www\\.).*");
  private static final Pattern OWN_TEMPLATE = Pattern.compile("(?i)(file:/{2,3})?[a-z]:[^:]*");
  private static final Set<String> NEVER = Set.of("aFChunk", "oleObject", "vbaProject", "control", "frame", "subDocument");
  private static final XMLInputFactory READERS = readers();

  private interface Seen {
    void element(XMLStreamReader at) throws Refused;
  }

  private WordXml() {}

  private static XMLInputFactory readers() {
    XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return readers;
  }

  /** Whether the list of parts is that of an office document, or of a Word document; one with macros is refused. */
  static boolean isOffice(byte[] types, boolean word) throws Refused {
    boolean[] found = new boolean[1];
    read(
        types,
        at -> {
          String type = attribute(at, "ContentType");
          refuseIf(type.contains("macroEnabled") || type.contains("vbaProject") || type.contains("activeX"), Refusal.WORD_MACROS);
          found[0] |= word ? type.endsWith(MAIN) : type.endsWith("main+xml");
        });
    return found[0];
  }

  /** A relation that leads outside may only be a link that a person follows. */
  static void requireOwnRelations(byte[] relations) throws Refused {
    read(
        relations,
        at -> {
          String type = attribute(at, "Type").replaceAll(".*/", "");
          boolean outside = attribute(at, "TargetMode").equalsIgnoreCase("External");
          String target = attribute(at, "Target").strip();
          refuseIf(type.equals("vbaProject") || type.equals("control"), Refusal.WORD_MACROS);
          refuseIf(type.equals("oleObject"), Refusal.WORD_CARRIES_FILES);
          refuseIf(NEVER.contains(type), Refusal.WORD_LINKS_OUT);
          // Most documents of an organisation name a template on the writer's own disk, which nobody else's Word finds.
          boolean harmless =
              type.equals("hyperlink") && ADDRESS_OF_A_LINK.matcher(target).matches()
                  || type.equals("attachedTemplate") && OWN_TEMPLATE.matcher(target).matches();
          refuseIf(outside && !harmless, Refusal.WORD_LINKS_OUT);
        });
  }

  /** No field may ask another program or fetch a file when the document is opened. Its words may be cut over several runs. */
  static void requireNoFetching(byte[] part) throws Refused {
    StringBuilder instructions = new StringBuilder();
    boolean[] inside = new boolean[1];
    read(
        part,
        at -> {
          if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
            inside[0] = at.getLocalName().equals("instrText");
            String simple = attribute(at, "instr");
            if (!simple.isEmpty()) {
              instructions.append(' ').append(simple).append(' ');
            }
            if (at.getLocalName().equals("fldChar") && attribute(at, "fldCharType").equals("begin")) {
              instructions.append(' ');
            }
          } else if (inside[0]) {
            instructions.append(at.getText());
          }
        });
    refuseIf(FETCHING.matcher(instructions).find(), Refusal.WORD_LINKS_OUT);
  }

  private static void read(byte[] xml, Seen seen) throws Refused {
    try {
      XMLStreamReader at = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (at.hasNext()) {
        switch (at.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
              throw new Refused(Refusal.WORD_LINKS_OUT);
          case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.CHARACTERS -> seen.element(at);
          default -> {
            // The rest cannot fetch or run anything.
          }
        }
      }
      at.close();
    } catch (XMLStreamException broken) {
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static String attribute(XMLStreamReader at, String name) {
    if (at.getEventType() != XMLStreamConstants.START_ELEMENT) {
      return "";
    }
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }
}
