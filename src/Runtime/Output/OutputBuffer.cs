using System.Buffers;

namespace MiniPhp.Runtime.Output;

/// <summary>One level of output buffering.</summary>
public sealed class OutputBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    /// <summary>What was written and not yet flushed.</summary>
    public ReadOnlySpan<byte> Content => _bytes.WrittenSpan;

    internal void Append(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    internal void Clear() => _bytes.ResetWrittenCount();
}
