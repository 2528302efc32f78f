package uk.cdop.casemeeting;

import java.util.UUID;

/** What a meeting could say to a question of the family. It is for their key worker to tell them. */
public record MeetingAnswer(UUID question, String answer) {}
