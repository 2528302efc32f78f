-- Tables of migrations that ran after the restrictions get the same wall.
select restriction.cover();
