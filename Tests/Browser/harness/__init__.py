"""What the browser tests drive and judge a built hub with."""
