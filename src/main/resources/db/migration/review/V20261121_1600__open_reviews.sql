create index review_open_notified on review.review (cdop, notified_at, id) where stage not in ('FINALISED', 'CLOSED');
create index review_open_died on review.review (cdop, died_on, id) where stage not in ('FINALISED', 'CLOSED');
comment on index review.review_open_notified is 'For lists of open reviews, those told of first at the top.';
comment on index review.review_open_died is 'For lists of open reviews, those of the earliest death at the top.';
