package uk.cdop.demo;

import java.util.List;

/** Where invented names come from: each kind of family has its first names and surnames, so that they fit together. */
enum Family {
  BRITISH(
      "Olivia Isla Poppy Zoë Freya Imogen Daisy Chloé Megan Anwen Elowen Harriet Bethan Martha Saoirse Orla",
      "Noah Oscar Alfie Théo Rhys Callum Fergus Jago Wilfred Stanley Ewan Cormac Darragh Jude Ted Rory",
      "Sarah Gemma Louise Kirsty Hannah Rachel Lowri Eimear",
      "Mark Lee Gareth Stuart Adam Declan Simon Ross",
      "Ashby Thornhill O'Dwyer MacAllister Fitz-Hugh Penrose Llewelyn O'Halloran Lockwood-Hale Trevithick Cartwright Dunmore "
          + "St-John Wetherby Featherstone McAvoy D'Arcy Whitlock Pemberton Hawksworth Gillespie Yarrow Smith-Loveday Brackenbury"),
  EUROPEAN(
      "Łucja Zofia Małgorzata Ioana Inês Beatriz Élodie Agnieszka Katarína Ilinca",
      "Łukasz Mateusz Tomáš Andrei João Théodore Krzysztof Ștefan Bogdan Nuno",
      "Magdalena Elena Joana Danuta Oksana Iveta",
      "Piotr Radu Miguel Tomasz Dmytro Marek",
      "Wiśniewski Łączkowski Popescu-Dima Dvořák Gonçalves Conceição Kovačić Wójcicka Šimkus Ionescu Ferreira-Lopes D'Angelo "
          + "Novotný Müller-Brandt Óskarsdóttir Bērziņš"),
  SOUTH_ASIAN(
      "Aisha Inaya Zainab Anaya Jasleen Meera Diya Noor-Fatima Sumaiya Tharani Simran Haniya",
      "Ibrahim Zayn Rayyan Arjun Harjot Dev Muhammad-Ali Aarav Kabir Yusuf Thushan Ishaan",
      "Nasreen Priti Harpreet Rukhsana Lakshmi Shabnam",
      "Imran Rakesh Gurdeep Shahid Suresh Mizanur",
      "Qadri Chaudhuri D'Souza Sandhu Mirza-Baig Venkataraman Rahmatullah Gill Perera Thapa-Magar Siddiqi Patankar Bhattacharyya "
          + "Kaur Uddin Jayawardena"),
  AFRICAN(
      "Adaeze Oluwaseyi Ama Hodan N'Deye Makena Temitope Selam Akosua Ifeoluwa",
      "Chidubem Kwaku Abdirahman N'Golo Tobiloba Yonas Kofi Oluwadamilare Jabari Samatar",
      "Ngozi Abena Fatuma Yetunde Mariama Senait",
      "Emeka Kwame Abdi Babatunde Moussa Tesfaye",
      "Okwuosa Adeyinka-Cole N'Diaye Mensah-Bonsu Warsame Olatunji Gebremariam Asante Nwachukwu O'Sey Mutasa Diarra Abdulkadir "
          + "Kamau Ogunlesi"),
  CARIBBEAN(
      "Shanice Renée Amara Tiana Kézia Malaika Joëlle Naomi",
      "Malachi Tyrese Jahmal Andre Isaiah Kemar Zion Marlon",
      "Marcia Keisha Yvonne Sandra Claudette Dionne",
      "Winston Delroy Trevor Leroy Curtis Desmond",
      "Beckford-Lewis Delacroix St-Hilaire Braithwaite McKoy Fontenelle D'Aguilar Pinnock Charlemagne Hinds Gabriel-Roberts"),
  EAST_ASIAN(
      "Mei-Xing Lan Yu-Ting Thi-Mai Xinyi Hana",
      "Jun-Hao Minh Zhiwei Kenji Bao Tian-Yi",
      "Li-Hua Fang Thanh Yuki",
      "Wei Chen-Ming Quang Takeshi",
      "Lau Ngô Zhào Trần-Lê Ouyang Fung-Chan Hoàng Takahashi"),
  ARAB(
      "Layla Rim Hala Nour-Eddine Yasmine Salma Shirin",
      "Omar Karim Zakariya Younes Sami Dara Rojhat",
      "Samira Hanan Leila Rasha Zeynep",
      "Khaled Mounir Bassam Reza Azad",
      "Al-Khatib Ben-Youssef El-Sharkawy Haddad Barzani Al-Din Tehrani-Moqadam Öztürk Bouzid Shamoun");

  private final List<String> girls;
  private final List<String> boys;
  private final List<String> mothers;
  private final List<String> fathers;
  private final List<String> surnames;

  Family(String girls, String boys, String mothers, String fathers, String surnames) {
    this.girls = List.of(girls.split(" "));
    this.boys = List.of(boys.split(" "));
    this.mothers = List.of(mothers.split(" "));
    this.fathers = List.of(fathers.split(" "));
    this.surnames = List.of(surnames.split(" "));
  }

  static Family draw(Draw draw, String ethnicCategory) {
    return switch (ethnicCategory) {
      case "A", "B" -> BRITISH;
      case "C" -> EUROPEAN;
      case "D" -> draw.pick(List.of(CARIBBEAN, BRITISH));
      case "E" -> draw.pick(List.of(AFRICAN, BRITISH));
      case "F" -> draw.pick(List.of(SOUTH_ASIAN, BRITISH));
      case "H", "J", "K", "L" -> SOUTH_ASIAN;
      case "M" -> CARIBBEAN;
      case "N", "P" -> AFRICAN;
      case "R" -> EAST_ASIAN;
      case "S" -> draw.pick(List.of(ARAB, ARAB, EAST_ASIAN));
      default -> draw.pick(List.of(values()));
    };
  }

  /** A first name; some children have two. */
  String child(Draw draw, String sex) {
    List<String> from = sex.equals("1") ? boys : girls;
    String first = draw.pick(from);
    String second = draw.pick(from);
    return draw.percent(12) && !second.equals(first) ? first + " " + second : first;
  }

  String mother(Draw draw) {
    return draw.pick(mothers);
  }

  String father(Draw draw) {
    return draw.pick(fathers);
  }

  String surname(Draw draw) {
    return draw.pick(surnames);
  }
}
