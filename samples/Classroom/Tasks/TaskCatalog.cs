namespace Classroom.Tasks;

/// <summary>The tasks of the demo course.</summary>
public sealed class TaskCatalog
{
    public IReadOnlyList<ProgrammingTask> Tasks { get; } =
    [
        new()
        {
            Id = "add",
            Title = "Add two numbers",
            Statement = "Read two whole numbers from one line, separated by a blank, and print their sum. Write a function add(a, b) and call it.",
            Function = "add",
            Examples = [new("1 2", "3"), new("-4 4", "0")],
            Solution = "def add(a, b):\n    return a + b\n\na, b = map(int, input().split())\nprint(add(a, b))",
            Hints =
            [
                "What has to happen to the line you read before you can calculate with it?",
                "Take the line apart at the blank and make a number of each part; then think about what add has to give back.",
                "Three steps: read and split the line, turn both parts into whole numbers, print what add gives back for them.",
            ],
        },
        new()
        {
            Id = "largest",
            Title = "The larger of two numbers",
            Statement = "Read two whole numbers from one line, separated by a blank, and print the largest. Write a function largest(a, b); do not use a built-in maximum.",
            Function = "largest",
            Examples = [new("3 7", "7"), new("5 5", "5")],
            Solution = "def largest(a, b):\n    if a > b:\n        return a\n    return b\n\na, b = map(int, input().split())\nprint(largest(a, b))",
            Hints =
            [
                "How would you decide it for two cards on a table?",
                "One comparison is enough. What should happen when both are the same?",
                "Compare the two; give back the first when it is greater, and the second in every other case.",
            ],
        },
        new()
        {
            Id = "reverse",
            Title = "Reverse a word",
            Statement = "Read a word and print it reversed. Write a function reverse(word) that goes through the word letter by letter.",
            Function = "reverse",
            Examples = [new("abc", "cba"), new("level", "level")],
            Solution = "def reverse(word):\n    result = \"\"\n    for letter in word:\n        result = letter + result\n    return result\n\nprint(reverse(input()))",
            Hints =
            [
                "Write the word on paper and build the answer one letter at a time. Where does each new letter go?",
                "Keep a text that starts empty. For every letter, decide at which end it has to be added.",
                "Start with an empty text, go through the word from its first letter, and put every letter in front of what you have.",
            ],
        },
    ];

    public ProgrammingTask? Find(string id) => Tasks.FirstOrDefault(t => t.Id == id);
}
