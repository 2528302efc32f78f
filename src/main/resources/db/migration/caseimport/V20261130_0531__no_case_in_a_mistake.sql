-- What is wrong with a row is kept for everybody who mends it, so it names no other case. The page does, to those it is open to.
update caseimport.import_row
set mistakes = regexp_replace(mistakes::text, ', as case [A-Z]+-[0-9]{4}-[0-9A-Za-z]+\. Check the number', '. Check the number', 'g')::jsonb
where mistakes::text like '%, as case %. Check the number%';
