using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>
/// Finds the encoding in which texts most probably are: among those in which they are without errors, the one in which they have the
/// fewest characters that texts seldom have.
/// </summary>
internal sealed class EncodingDetection
{
    private readonly Candidate[] _candidates;
    private readonly bool _isStrict;
    private int _failed;

    /// <summary>Begins with encodings to choose from.</summary>
    /// <param name="encodings">The encodings; of equals the first is taken.</param>
    /// <param name="isStrict">Whether texts are read to their ends when one encoding is left only.</param>
    public EncodingDetection(TextEncoding[] encodings, bool isStrict)
    {
        _candidates = Array.ConvertAll(encodings, static encoding => new Candidate(encoding));
        _isStrict = isStrict;
    }

    private sealed class Candidate(TextEncoding encoding)
    {
        public TextEncoding Encoding { get; } = encoding;

        public bool HasFailed { get; set; }

        public long Score { get; set; }
    }

    /// <summary>The encoding of a text; null when it is in none.</summary>
    public static TextEncoding? Detect(PhpString text, TextEncoding[] encodings, bool isStrict)
    {
        if (encodings.Length == 0)
            return null;
        var detection = new EncodingDetection(encodings, isStrict);
        detection.Feed(text.Span);
        return detection.Result;
    }

    /// <summary>What it is by now; null for none.</summary>
    public TextEncoding? Result
    {
        get
        {
            Candidate? best = null;
            foreach (Candidate candidate in _candidates)
            {
                if (!candidate.HasFailed && (best is null || candidate.Score < best.Score))
                    best = candidate;
            }

            return best?.Encoding;
        }
    }

    /// <summary>Looks at a text.</summary>
    /// <returns>Whether it is clear enough: others need not be looked at.</returns>
    public bool Feed(ReadOnlySpan<byte> text)
    {
        var faults = new int[_candidates.Length];
        for (int i = 0; i < faults.Length; i++)
        {
            Candidate candidate = _candidates[i];
            if (candidate.HasFailed)
                faults[i] = int.MaxValue;
            else if (_isStrict && candidate.Encoding.HasStricterCheck && !candidate.Encoding.IsValid(text))
                candidate.HasFailed = true;
            else
                faults[i] = Read(candidate, text);
        }

        if (_isStrict || text.IsEmpty)
        {
            for (int i = 0; i < faults.Length; i++)
                _candidates[i].HasFailed |= faults[i] <= text.Length;
            return false;
        }

        // PHP reads byte by byte with all of them, and stops when at most one is left.
        int[] order = [.. faults];
        Array.Sort(order);
        int needed = _candidates.Length - 1 - _failed;
        int stop = needed <= 0 ? 0 : order[needed - 1] < text.Length ? order[needed - 1] : int.MaxValue;
        for (int i = 0; i < faults.Length; i++)
        {
            if (!_candidates[i].HasFailed && faults[i] <= (stop == int.MaxValue ? text.Length : stop))
            {
                _candidates[i].HasFailed = true;
                if (faults[i] < text.Length)
                    _failed++;
            }
        }

        return stop != int.MaxValue;
    }

    /// <summary>Adds to a candidate's score.</summary>
    /// <returns>The byte with which the first error shows, the length when only the end shows it, more when there is none.</returns>
    private static int Read(Candidate candidate, ReadOnlySpan<byte> text)
    {
        TextEncoding encoding = candidate.Encoding;
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        ReadOnlySpan<byte> rest = text;
        uint state = 0;
        bool isMalformed = false;
        long score = 0;
        while (!rest.IsEmpty && !isMalformed)
        {
            int count = encoding.Decode(ref rest, points, ref state);
            foreach (uint point in points[..count])
            {
                if (point == TextEncoding.Malformed)
                {
                    isMalformed = true;
                    break;
                }

                score += point > 0xFFFF ? 40 : point is >= 0x21 and <= 0x2F ? 6 : RareCharacters.Contains(point) ? 30 : 1;
            }
        }

        candidate.Score += score;
        return isMalformed ? encoding.FindFault(text) : int.MaxValue;
    }
}
