-- A lesson is called as its message is: whoever reads a conversation corrects a message without looking for its lesson.
update lessons set id = message_id;
alter table lessons drop column message_id;
