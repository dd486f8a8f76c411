-- Under KT., TL. and TUQ. the letter prints the signer's own post.
alter table award_proposal add column letter_signer_post text;
