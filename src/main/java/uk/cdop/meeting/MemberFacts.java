package uk.cdop.meeting;

/**
 * What is kept of a standing member.
 *
 * @param deputy the account of who may come in their place, or empty
 */
public record MemberFacts(String profession, String organisation, Discipline discipline, String deputy) {}
