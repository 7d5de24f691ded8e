// A test waits for most of its time: for stores to come back and for quota to drip.
[assembly: LevelOfParallelism(3)]
