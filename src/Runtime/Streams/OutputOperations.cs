namespace MiniPhp.Runtime.Streams;

/// <summary><c>php://output</c>: what echo writes to.</summary>
public sealed class OutputOperations : StreamOperations
{
    public override string Label => "Output";

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        stream.IsAtEnd = true;
        return -1;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        stream.Engine.Output.Write(data);
        return data.Length;
    }
}
