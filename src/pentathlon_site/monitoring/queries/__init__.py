"""What pages and mails of inclusion dynamics ask: a constant number of queries, whatever the number of centres."""
