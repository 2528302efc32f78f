package uk.cdop.meeting;

/** What stands on an agenda: a case or a break, in one order of places. */
sealed interface AgendaEntry permits AgendaItem, AgendaBreak {
  int place();

  int minutes();

  void stand(int at);

  void take(int planned);
}
