create index review_notified on review.review (cdop, notified_at, id);
comment on index review.review_notified is 'For reports on the reviews of a quarter or a year, which is that of the notification.';
