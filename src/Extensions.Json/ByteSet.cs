using System.Buffers;

namespace MiniPhp.Extensions.Json;

/// <summary>Bytes to look for. The library's search has to be compiled at run time, so it is for what a loop would take long for.</summary>
internal sealed class ByteSet
{
    /// <summary>Bytes that the loop looks at before the search takes over.</summary>
    private const int Near = 64;

    private readonly bool[] _contains = new bool[256];
    private readonly Func<SearchValues<byte>> _search;

    /// <param name="bytes">The bytes.</param>
    /// <param name="search">Gives the library's set of the same bytes.</param>
    public ByteSet(byte[] bytes, Func<SearchValues<byte>> search)
    {
        foreach (byte value in bytes)
            _contains[value] = true;
        _search = search;
    }

    /// <summary>Where the first of them is; -1 when there is none.</summary>
    public int IndexIn(ReadOnlySpan<byte> text)
    {
        int end = Math.Min(text.Length, Near);
        for (int i = 0; i < end; i++)
        {
            if (_contains[text[i]])
                return i;
        }

        if (end == text.Length)
            return -1;
        int beyond = text[end..].IndexOfAny(_search());
        return beyond < 0 ? -1 : beyond + end;
    }
}
