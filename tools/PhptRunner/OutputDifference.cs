using System.Text;

namespace MiniPhp.Tools.Phpt;

/// <summary>Shows how output differs from an expectation, line by line.</summary>
internal static class OutputDifference
{
    private const int ContextLines = 3;

    /// <summary>Above this many line pairs the middle part is shown as all removed and all added.</summary>
    private const long ComparisonLimit = 250_000;

    /// <summary>Lines as in run-tests.php's diffs: "012- expected", "012+ printed", "     unchanged".</summary>
    public static string Describe(OutputMatcher expected, string output)
    {
        var wanted = expected.Lines();
        var got = output.Split('\n');
        var head = 0;
        while (head < wanted.Length && head < got.Length && wanted[head].Matches(got[head]))
            head++;
        var tail = 0;
        while (tail < wanted.Length - head && tail < got.Length - head && wanted[^(tail + 1)].Matches(got[^(tail + 1)]))
            tail++;

        var text = new StringBuilder();
        if (head > ContextLines)
            text.Append("--\n");
        for (var i = Math.Max(0, head - ContextLines); i < head; i++)
            Unchanged(text, got[i]);
        Middle(text, wanted.AsSpan(head, wanted.Length - tail - head), got.AsSpan(head, got.Length - tail - head), head);
        for (var i = got.Length - tail; i < Math.Min(got.Length, got.Length - tail + ContextLines); i++)
            Unchanged(text, got[i]);
        if (tail > ContextLines)
            text.Append("--\n");
        return text.ToString();
    }

    private static void Middle(StringBuilder text, ReadOnlySpan<OutputMatcher.ExpectedLine> wanted, ReadOnlySpan<string> got, int offset)
    {
        var lengths = (long)wanted.Length * got.Length <= ComparisonLimit ? CommonLengths(wanted, got) : null;
        int w = 0, g = 0;
        while (w < wanted.Length || g < got.Length)
        {
            if (lengths is not null && w < wanted.Length && g < got.Length && lengths[w, g] > lengths[w + 1, g] && lengths[w, g] > lengths[w, g + 1])
            {
                Unchanged(text, got[g]);
                w++;
                g++;
            }
            else if (w < wanted.Length && (lengths is null || g == got.Length || lengths[w + 1, g] >= lengths[w, g + 1]))
            {
                text.Append($"{offset + w + 1:000}- {wanted[w].Text}\n");
                w++;
            }
            else
            {
                text.Append($"{offset + g + 1:000}+ {got[g]}\n");
                g++;
            }
        }
    }

    /// <summary>Lengths of the longest common subsequences of the remaining lines.</summary>
    private static int[,] CommonLengths(ReadOnlySpan<OutputMatcher.ExpectedLine> wanted, ReadOnlySpan<string> got)
    {
        var lengths = new int[wanted.Length + 1, got.Length + 1];
        for (var w = wanted.Length - 1; w >= 0; w--)
        {
            for (var g = got.Length - 1; g >= 0; g--)
            {
                lengths[w, g] = wanted[w].Matches(got[g])
                    ? lengths[w + 1, g + 1] + 1
                    : Math.Max(lengths[w + 1, g], lengths[w, g + 1]);
            }
        }

        return lengths;
    }

    private static void Unchanged(StringBuilder text, string line) => text.Append("     ").Append(line).Append('\n');
}
