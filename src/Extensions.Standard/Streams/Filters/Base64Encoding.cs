using System.Buffers.Text;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Bytes to base64, possibly in lines.</summary>
/// <param name="lineLength">Characters a line; 0 for a single one.</param>
/// <param name="lineBreak">Between lines.</param>
internal sealed class Base64Encoding(int lineLength, PhpString lineBreak) : IConversion
{
    private const int GroupBytes = 3;
    private const int GroupCharacters = 4;
    private readonly byte[] _kept = new byte[GroupBytes];
    private int _keptCount;
    private int _lineUsed;

    public bool TryConvert(ReadOnlySpan<byte> data, ref ByteBuilder output)
    {
        foreach (byte b in data)
        {
            _kept[_keptCount++] = b;
            if (_keptCount == GroupBytes)
                WriteGroup(ref output);
        }

        return true;
    }

    public void Finish(ref ByteBuilder output)
    {
        if (_keptCount > 0)
            WriteGroup(ref output);
    }

    private void WriteGroup(ref ByteBuilder output)
    {
        if (lineLength > 0 && lineLength - _lineUsed < GroupCharacters)
        {
            output.Append(lineBreak.Span);
            _lineUsed = 0;
        }

        Span<byte> group = stackalloc byte[GroupCharacters];
        Base64.EncodeToUtf8(_kept.AsSpan(0, _keptCount), group, out _, out _);
        output.Append(group);
        _lineUsed += GroupCharacters;
        _keptCount = 0;
    }
}
