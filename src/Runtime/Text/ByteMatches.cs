using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiniPhp.Runtime.Text;

/// <summary>
/// The places of a text where another one occurs, in ascending order and none overlapping the one before: 32 places are looked at
/// together, by the first and the last byte, and what was seen of them is kept for the next search.
/// </summary>
public ref struct ByteMatches
{
    private const int Block = 32;

    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<byte> _sought;

    // The first and the last byte that are sought, sixteen times.
    private readonly Vector128<byte> _firstByte;
    private readonly Vector128<byte> _lastByte;

    /// <summary>The last place where it could begin.</summary>
    private readonly int _last;

    /// <summary>The block that was looked at last, and its candidates that have not been tried.</summary>
    private int _block;
    private uint _candidates;

    /// <summary>The first place that the next match may have.</summary>
    private int _next;

    /// <param name="text">What is searched.</param>
    /// <param name="sought">What is sought; not empty.</param>
    public ByteMatches(ReadOnlySpan<byte> text, ReadOnlySpan<byte> sought)
    {
        _text = text;
        _sought = sought;
        _firstByte = Vector128.Create(sought[0]);
        _lastByte = Vector128.Create(sought[^1]);
        _last = text.Length - sought.Length;
        _block = -Block;
    }

    /// <summary>How many matches are left.</summary>
    public int CountRest()
    {
        int count = 0;
        while (Next() >= 0)
            count++;
        return count;
    }

    /// <summary>The byte index of the next match, or -1.</summary>
    public int Next()
    {
        while (true)
        {
            for (; _candidates != 0; _candidates &= _candidates - 1)
            {
                int place = _block + BitOperations.TrailingZeroCount(_candidates);
                if (place < _next || !IsMatch(place))
                    continue;
                _candidates &= _candidates - 1;
                _next = place + _sought.Length;
                return place;
            }

            _block += Block;
            while (_block <= _last - (Block - 1) && (_candidates = FindInBlock()) == 0)
                _block += Block;
            if (_block > _last)
            {
                _block = _last + 1;
                return -1;
            }

            if (_candidates == 0)
                _candidates = FindInRest();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsMatch(int place)
    {
        int end = place + _sought.Length - 1;
        if (_sought.Length > 10)
            return _text[(place + 1)..end].SequenceEqual(_sought[1..^1]);
        for (int i = place + 1, at = 1; i < end; i++, at++)
        {
            if (_text[i] != _sought[at])
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint FindInBlock()
    {
        ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), _block);
        ref byte end = ref Unsafe.Add(ref start, _sought.Length - 1);
        Vector128<byte> low = Vector128.Equals(Vector128.LoadUnsafe(ref start), _firstByte) & Vector128.Equals(Vector128.LoadUnsafe(ref end), _lastByte);
        Vector128<byte> high = Vector128.Equals(Vector128.LoadUnsafe(ref start, 16), _firstByte) & Vector128.Equals(Vector128.LoadUnsafe(ref end, 16), _lastByte);
        return low.ExtractMostSignificantBits() | high.ExtractMostSignificantBits() << 16;
    }

    /// <summary>Candidates of a block that is not whole.</summary>
    private readonly uint FindInRest()
    {
        uint candidates = 0;
        for (int place = _last; place >= _block; place--)
            candidates = candidates << 1 | (_text[place] == _sought[0] && _text[place + _sought.Length - 1] == _sought[^1] ? 1U : 0);
        return candidates;
    }
}
