using System.Globalization;

namespace Groq.Routing.Benchmarks;

/// <summary>Prompts of 2 KB, as a programming classroom asks: a task, a student's program, what is wanted.</summary>
internal static class Prompts
{
    private const string Text = """
        You help a teacher of a programming course. A student handed in the program below for the exercise "Shopping cart": read the number of
        items, then a name, a price in cents and a quantity for each of them, and print the total. Prices are whole numbers, names have no spaces.
        From five equal items on, every sixth one is free. An empty cart prints zero. The program must answer within one second for a million items.

        ```csharp
        using System;

        class Cart
        {
            static void Main()
            {
                int n = int.Parse(Console.ReadLine());
                long total = 0;
                for (int i = 0; i < n; i++)
                {
                    string[] parts = Console.ReadLine().Split(' ');
                    string name = parts[0];
                    int price = int.Parse(parts[1]);
                    int quantity = int.Parse(parts[2]);
                    int free = quantity / 6;
                    total += price * (quantity - free);
                }

                Console.WriteLine(total);
            }
        }
        ```

        Three of the ten hidden tests fail: "large quantities" prints a negative number, "blank line" ends with an exception, and "many items" takes
        1.4 seconds. The student wrote: "It works on my machine with the example, so I think that the tests are wrong. I am not sure what a blank
        line has to do with a cart." This is the second attempt, and the first one had the same problem with large quantities.

        Write feedback of at most 120 words to the student. Begin with what is good about the program. Then explain, in the order in which the student
        should look at them, the causes of the failing tests, each with a small example of an input that shows it and the line of the program that is
        to blame. Do not write the corrected program; name the idea instead, such as a wider type for the product or reading the whole input at once.
        Close with one question that makes the student think about the limits of the types that a program uses. Keep the tone friendly and concrete.
        """;

    private static long s_next;

    /// <summary>A prompt nobody has asked yet.</summary>
    public static string Create() => string.Create(CultureInfo.InvariantCulture, $"Submission {Interlocked.Increment(ref s_next):D12}\n{Text}");

    /// <summary>As many prompts nobody has asked yet.</summary>
    public static string[] Create(int count)
    {
        var prompts = new string[count];
        for (var i = 0; i < count; i++)
        {
            prompts[i] = Create();
        }

        return prompts;
    }
}
