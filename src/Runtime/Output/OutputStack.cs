using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Output;

/// <summary>Where echo goes: the topmost output buffer, or the engine's output stream when there is none.</summary>
public sealed partial class OutputStack
{
    private readonly Engine _engine;
    private readonly List<OutputBuffer> _buffers = [];

    /// <summary>Where unbuffered output goes. Set by the host before the script runs.</summary>
    public Stream Target { get; set; } = Stream.Null;

    internal OutputStack(Engine engine) => _engine = engine;

    /// <summary>How many buffers are open: ob_get_level().</summary>
    public int Level => _buffers.Count;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return;
        if (_buffers.Count == 0)
            Target.Write(bytes);
        else
            _buffers[^1].Append(bytes);
    }

    public void Write(PhpString text) => Write(text.Span);

    /// <summary>Writes Latin-1 text: each char a byte.</summary>
    public void Write(string text) => Write(PhpString.FromLatin1(text).Span);
}
