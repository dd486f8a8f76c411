/** One decision of a meeting put to the vote: electorate, candidates, count and outcome; knows nothing of who voted what. */
package vn.sovang.meeting.ballot;
