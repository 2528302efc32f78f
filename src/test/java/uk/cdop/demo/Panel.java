package uk.cdop.demo;

import java.util.List;

/** What the generator knows of a CDOP's area. Weights follow the deaths that are expected in a year. */
enum Panel {
  OXON("oxon", 375, "OX", new int[] {1, 2, 3, 4, 7, 9, 10, 11, 12, 14, 15, 16, 18, 26, 28, 33, 44}, List.of("the Larkmere Hospital", "the Ottercombe General Hospital"),
      List.of("Headington", "Cowley", "Banbury", "Bicester", "Witney", "Didcot", "Abingdon", "Wantage", "Carterton", "Thame"),
      "Willowbank House"),
  BUCKS("bucks", 310, "HP", new int[] {5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 27}, List.of("Thistlewick Hospital", "Brackmoor Hospital"),
      List.of("Aylesbury", "High Wycombe", "Chesham", "Amersham", "Marlow", "Buckingham", "Princes Risborough", "Beaconsfield"),
      "Lantern Lane Hospice"),
  BERKS("berks", 530, "RG", new int[] {1, 2, 4, 5, 6, 7, 8, 10, 12, 14, 17, 18, 30, 31, 40, 41, 42, 45}, List.of("the Royal Wrenfield Hospital", "Silverbourne Park Hospital"),
      List.of("Reading", "Slough", "Bracknell", "Maidenhead", "Newbury", "Wokingham", "Windsor", "Thatcham", "Woodley"),
      "Meadowlight Hospice");

  private static final List<String> STREETS = List.of("Sallow Bank", "Tanner's Reach", "Old Brickfield Road", "Larkspur Close", "Mere Lane",
      "St Osyth's Avenue", "Windmill Piece", "Copperfield Drive", "Hazel Rise", "Wharf Terrace", "Ridgeway View", "Cuckoo Pen",
      "Elder Grove", "Quarry Hollow", "Meadowsweet Way", "Barley Croft", "Station Approach", "Priory Gardens", "The Sidings", "Fallowfield");
  private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

  private final String account;
  private final int weight;
  private final String letters;
  private final int[] districts;
  private final List<String> hospitals;
  private final List<String> towns;
  private final String hospice;

  Panel(String account, int weight, String letters, int[] districts, List<String> hospitals, List<String> towns, String hospice) {
    this.account = account;
    this.weight = weight;
    this.letters = letters;
    this.districts = districts;
    this.hospitals = hospitals;
    this.towns = towns;
    this.hospice = hospice;
  }

  static Panel draw(Draw draw) {
    return values()[draw.weighted(OXON.weight, BUCKS.weight, BERKS.weight)];
  }

  /** The account of one of the demonstration's people, such as {@code oxon.coordinator}. */
  String account(String role) {
    return account + "." + role;
  }

  String hospital(Draw draw) {
    return draw.pick(hospitals);
  }

  List<String> hospitals() {
    return hospitals;
  }

  String hospice() {
    return hospice;
  }

  /** House numbers are far higher than any street's, so that nobody lives there. */
  String address(Draw draw) {
    String flat = draw.percent(18) ? "Flat " + draw.between(41, 99) + ", " : "";
    return flat + draw.between(1200, 4900) + " " + draw.pick(STREETS) + ", " + draw.pick(towns);
  }

  String postcode(Draw draw) {
    return letters + districts[draw.between(0, districts.length - 1)] + " " + draw.between(1, 9)
        + INWARD.charAt(draw.between(0, INWARD.length() - 1)) + INWARD.charAt(draw.between(0, INWARD.length() - 1));
  }

  List<String> towns() {
    return towns;
  }

  String town(Draw draw) {
    return draw.pick(towns);
  }
}
