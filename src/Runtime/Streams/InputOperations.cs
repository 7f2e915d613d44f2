using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary><c>php://input</c>: the body of the request, which a command line has not.</summary>
public sealed class InputOperations : StreamOperations
{
    private readonly PhpStream _body;

    private InputOperations(PhpStream body) => _body = body;

    public override string Label => "Input";

    public override bool CanSeek => true;

    /// <summary>A new stream; all of them share the one body.</summary>
    public static PhpStream Open(Engine engine)
    {
        PhpStream body = engine.State(static engine => new RequestBody(engine)).Stream;
        body.Seek(0, 0);
        return new PhpStream(engine, new InputOperations(body), "rb");
    }

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        _body.Seek(stream.Position, 0);
        int count = _body.Read(buffer);
        if (count <= 0)
            stream.IsAtEnd = true;
        return count;
    }

    public override bool Flush(PhpStream stream) => false;

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        bool moved = _body.Seek(offset, whence);
        position = _body.Position;
        return moved;
    }

    private sealed class RequestBody
    {
        private const long KeptInMemory = 0x4000;

        public RequestBody(Engine engine)
        {
            Stream = TemporaryOperations.Open(engine, MemoryAccess.Full, KeptInMemory);
            Stream.Holders++;
        }

        public PhpStream Stream { get; }
    }
}
