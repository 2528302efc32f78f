package uk.cdop.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.cdop.forms.open.OfficialValidator;
import uk.cdop.ncmd.InventedDocument;
import uk.cdop.ncmd.Occasion;

/**
 * Exports a year of England: for each of 3,577 invented deaths the notification, and the final record of each that was reviewed, as
 * JSON, CSV and FHIR. Every JSON document is held to the published schema, every CSV file is read back, every FHIR bundle is
 * checked in its structure and as many as were asked for by the official validator. Prints times and sizes.
 */
public final class NcmdYear {
  private static final double MEGABYTE = 1e6;
  private static final double SECOND = 1e9;
  private static final double MILLISECOND = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int EVERY = 500;
  private static final int MOST_WAITING = 16;

  private final PrintStream out;
  private final Set<String> linkIds = new HashSet<>();
  private final OfficialValidator validator = new OfficialValidator(Stream.of(InventedDocument.questionnaire()));
  private final JsonMapper json = new JsonMapper();
  private final Sum exporting = new Sum("JSON documents made, and the flat files with them");
  private final Sum schema = new Sum("JSON documents held to the JSON Schema");
  private final Sum csv = new Sum("archives of CSV files read back");
  private final Sum fhir = new Sum("FHIR bundles made and checked in their structure");
  private final Sum official = new Sum("FHIR bundles held to the official validator");
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService beside = Executors.newSingleThreadExecutor();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private long documents;
  private long handed;
  private long files;

  NcmdYear(PrintStream out) {
    this.out = out;
    collect(InventedDocument.questionnaire().get("item"));
  }

  /** When something began, by the clock and by the time this thread has worked: other processes slow the one and not the other. */
  private record Start(long at, long worked) {
    static Start now() {
      return new Start(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }
  }

  /** How much was done of one thing, how long it took and how large it was. */
  private static final class Sum {
    private final String what;
    private long number;
    private long bytes;
    private long largest;
    private long nanos;
    private long worked;

    Sum(String what) {
      this.what = what;
    }

    void add(long size, Start begun) {
      number++;
      bytes += size;
      largest = Math.max(largest, size);
      nanos += System.nanoTime() - begun.at();
      worked += THREADS.getCurrentThreadCpuTime() - begun.worked();
    }

    String words() {
      return String.format(
          "%,7d %s in %.1f s, %.1f s of them at work (%.2f ms each); %.1f MB, on average %,d bytes, the largest %,d",
          number, what, nanos / SECOND, worked / SECOND, number == 0 ? 0 : worked / MILLISECOND / number, bytes / MEGABYTE,
          number == 0 ? 0 : bytes / number, largest);
    }
  }

  /**
   * @param arguments the file of the accounts, how many cases, how many bundles for the official validator, the seed
   */
  public static void main(String[] arguments) {
    int cases = Integer.parseInt(arguments[1]);
    NcmdYear year = new NcmdYear(System.out);
    year.export(new NationalYear(People.read(Path.of(arguments[0])), Long.parseLong(arguments[3])), cases, Integer.parseInt(arguments[2]));
    System.exit(year.report() ? 0 : 1);
  }

  /** Makes the documents in this thread; the official validator, which is the slowest by far, reads its bundles in another. */
  void export(NationalYear year, int cases, int officially) {
    int[] done = {0};
    int every = Math.max(1, cases / Math.max(1, officially));
    year.records(cases).forEach(one -> {
      document(one, Occasion.NOTIFY, officially, every);
      if (one.reviewed()) {
        document(one, Occasion.FINALISE, officially, every);
      }
      if (++done[0] % EVERY == 0 || done[0] == cases) {
        out.printf("%,d of %,d cases%n", done[0], cases);
      }
    });
    // The last bundles are still being read.
    waiting.acquireUninterruptibly(MOST_WAITING);
    beside.shutdown();
  }

  /** Whether everything was valid. */
  boolean report() {
    List.of(exporting, schema, csv, fhir, official).forEach(sum -> out.println(sum.words()));
    out.printf("%,7d CSV files in the archives%n", files);
    if (official.number != handed) {
      faults.add(handed - official.number + " bundles could not be read by the official validator");
    }
    faults.stream().limit(20).forEach(out::println);
    out.println(faults.isEmpty() ? "Every document is valid." : faults.size() + " documents are not valid.");
    return faults.isEmpty();
  }

  List<String> faults() {
    return faults;
  }

  /** How many documents were held to the schema, and how many bundles to the official validator. */
  List<Long> checked() {
    return List.of(schema.number, official.number);
  }

  /** @param every of so many documents one goes to the official validator, until it had as many as were asked for */
  private void document(NationalYear.Record one, Occasion occasion, int officially, int every) {
    String name = one.record().review().number() + " " + occasion;
    Start begun = Start.now();
    Optional<InventedDocument> made = InventedDocument.of(one.record(), occasion);
    if (made.isEmpty()) {
      faults.add(name + " cannot be produced: " + InventedDocument.blockers(one.record(), occasion));
      return;
    }
    InventedDocument document = made.get();
    exporting.add(document.bytes().length, begun);

    begun = Start.now();
    fault(name + " does not fit the schema", document.misfits());
    schema.add(document.bytes().length, begun);

    begun = Start.now();
    fault(name + " has a wrong CSV file", readBack(document.files()));
    csv.add(document.files().length, begun);

    begun = Start.now();
    byte[] bundle = document.fhir();
    fault(name + " has a wrong FHIR bundle", structure(bundle));
    fhir.add(bundle.length, begun);

    if (documents++ % every == 0 && handed < officially) {
      handed++;
      hand(name, bundle);
    }
  }

  private void hand(String name, byte[] bundle) {
    waiting.acquireUninterruptibly();
    beside.execute(() -> {
      try {
        Start begun = Start.now();
        fault(name + " is no valid FHIR", validator.errors(new String(bundle, StandardCharsets.UTF_8)));
        official.add(bundle.length, begun);
      } finally {
        waiting.release();
      }
    });
  }

  private void fault(String what, List<String> found) {
    if (!found.isEmpty()) {
      faults.add(what + ": " + found);
    }
  }

  /** Every line of a file has as many cells as its head, and the dictionary knows every column. */
  private List<String> readBack(byte[] archive) {
    List<String> wrong = new ArrayList<>();
    Set<String> described = new HashSet<>();
    Set<String> columns = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files++;
        String file = entry.getName();
        Iterator<CSVRecord> lines = CSVFormat.RFC4180.parse(new StringReader(new String(zip.readAllBytes(), StandardCharsets.UTF_8))).iterator();
        CSVRecord head = lines.next();
        while (lines.hasNext()) {
          CSVRecord line = lines.next();
          if (line.size() != head.size()) {
            wrong.add(file + " line " + line.getRecordNumber());
          }
          if (file.equals("dictionary.csv")) {
            described.add(line.get(0) + " " + line.get(1));
          }
        }
        if (!file.equals("dictionary.csv")) {
          head.forEach(column -> columns.add(file + " " + column));
        }
      }
    } catch (IOException unreadable) {
      wrong.add("cannot be read");
    }
    columns.removeAll(described);
    columns.forEach(column -> wrong.add(column + " is not in the dictionary"));
    return wrong;
  }

  /** The bundle is a document whose references all lead to its own entries, and whose answers are to questions that are known. */
  private List<String> structure(byte[] bytes) {
    List<String> wrong = new ArrayList<>();
    try {
      JsonNode bundle = json.readTree(bytes);
      Set<String> entries = new HashSet<>();
      bundle.get("entry").forEach(entry -> entries.add(entry.get("fullUrl").asText()));
      if (!bundle.get("type").asText().equals("document") || entries.size() != 4
          || !bundle.at("/entry/0/resource/resourceType").asText().equals("Composition")) {
        wrong.add("is no document");
      }
      bundle.findValuesAsText("reference").stream().filter(reference -> !entries.contains(reference)).forEach(wrong::add);
      bundle.findValuesAsText("linkId").stream().filter(linkId -> !linkIds.contains(linkId)).forEach(wrong::add);
    } catch (IOException unreadable) {
      wrong.add("cannot be read");
    }
    return wrong;
  }

  private void collect(JsonNode items) {
    items.forEach(item -> {
      linkIds.add(item.get("linkId").asText());
      if (item.has("item")) {
        collect(item.get("item"));
      }
    });
  }
}
