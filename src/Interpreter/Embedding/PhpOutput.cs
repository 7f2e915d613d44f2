using System.Text;
using MiniPhp.Runtime.Output;

namespace MiniPhp;

/// <summary>Streams for <see cref="PhpEngineOptions.Output"/> that are no files.</summary>
public static class PhpOutput
{
    /// <summary>Decodes the script's bytes as UTF-8 and writes the text; a character may come in several pieces. Other bytes become U+FFFD.</summary>
    public static Stream ToText(TextWriter writer)
    {
        Decoder decoder = Encoding.UTF8.GetDecoder();
        return ToCallback(bytes =>
        {
            var text = new char[decoder.GetCharCount(bytes, flush: false)];
            int length = decoder.GetChars(bytes, text, flush: false);
            writer.Write(text, 0, length);
        });
    }

    /// <summary>Calls back with each piece of output. The bytes are good during the call only.</summary>
    public static Stream ToCallback(ByteWriter write) => new CallbackStream(write);

    /// <summary>Takes a piece of output.</summary>
    public delegate void ByteWriter(ReadOnlySpan<byte> bytes);

    private sealed class CallbackStream(ByteWriter write) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => write(buffer);
    }
}
