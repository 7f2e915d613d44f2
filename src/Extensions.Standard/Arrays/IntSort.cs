using System.Runtime.CompilerServices;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Sorting of numbers in place. The library's sorting has to be compiled at run time, so it is for what gains by it.</summary>
internal static class IntSort
{
    private const int InsertionLimit = 16;
    private const int LibraryFrom = 20_000;

    /// <summary>Twice the depth of 20,000 numbers divided in the middle each time, less the 16 that are not divided.</summary>
    private const int MaximumDepth = 22;

    public static void Sort(Span<long> numbers)
    {
        if (numbers.Length >= LibraryFrom)
            SortByLibrary(numbers);
        else
            Sort(numbers, MaximumDepth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SortByLibrary(Span<long> numbers) => numbers.Sort();

    /// <param name="numbers">What is sorted.</param>
    /// <param name="depth">How often it may still be divided; what was divided badly so often goes to the library.</param>
    private static void Sort(Span<long> numbers, int depth)
    {
        while (numbers.Length > InsertionLimit)
        {
            if (depth-- == 0)
            {
                SortByLibrary(numbers);
                return;
            }

            int split = Partition(numbers);
            Sort(numbers[(split + 1)..], depth);
            numbers = numbers[..split];
        }

        for (int i = 1; i < numbers.Length; i++)
        {
            long moved = numbers[i];
            int at = i;
            for (; at > 0 && numbers[at - 1] > moved; at--)
                numbers[at] = numbers[at - 1];
            numbers[at] = moved;
        }
    }

    /// <summary>Moves what is below the median of three before it; returns where that is then.</summary>
    private static int Partition(Span<long> numbers)
    {
        int middle = numbers.Length / 2;
        int last = numbers.Length - 1;
        Order(numbers, 0, middle);
        Order(numbers, 0, last);
        Order(numbers, middle, last);
        long pivot = numbers[middle];
        (numbers[middle], numbers[last - 1]) = (numbers[last - 1], pivot);
        int low = 0;
        int high = last - 1;
        while (true)
        {
            while (numbers[++low] < pivot)
            {
            }

            while (numbers[--high] > pivot)
            {
            }

            if (low >= high)
                break;
            (numbers[low], numbers[high]) = (numbers[high], numbers[low]);
        }

        (numbers[low], numbers[last - 1]) = (numbers[last - 1], numbers[low]);
        return low;
    }

    private static void Order(Span<long> numbers, int first, int second)
    {
        if (numbers[first] > numbers[second])
            (numbers[first], numbers[second]) = (numbers[second], numbers[first]);
    }
}
