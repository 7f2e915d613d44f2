using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Converts output, which comes in pieces that may end within a character.</summary>
/// <param name="from">What scripts write.</param>
/// <param name="to">What goes out.</param>
internal sealed class OutputConversion(TextEncoding from, TextEncoding to)
{
    private byte[] _waiting = [];
    private uint _readState;
    private uint _writeState;

    /// <summary>Converts a piece.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="isLast">Whether it is the last one.</param>
    /// <param name="substitution">For what cannot be converted.</param>
    /// <param name="failures">How often that was so.</param>
    public PhpString Convert(ReadOnlySpan<byte> piece, bool isLast, Substitution substitution, out int failures)
    {
        byte[] all = [.. _waiting, .. piece];
        int end = isLast ? all.Length : from.WholeLength(all);
        _waiting = all[end..];
        ReadOnlySpan<byte> input = all.AsSpan(0, end);
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        var output = new CharacterWriter(stackalloc byte[256], substitution) { State = _writeState };
        while (!input.IsEmpty)
        {
            int count = from.Decode(ref input, points, ref _readState);
            to.Encode(points[..count], ref output, isLast: false);
        }

        if (isLast)
            to.Encode(default, ref output, isLast: true);
        _writeState = output.State;
        failures = output.Failures;
        return output.ToPhpString();
    }
}
