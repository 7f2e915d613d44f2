using System.Text;

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

    private sealed class CallbackStream(ByteWriter write) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
