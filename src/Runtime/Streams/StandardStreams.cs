using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>The three descriptors that a process starts with, as streams.</summary>
public sealed class StandardStreams
{
    private readonly Engine _engine;
    private readonly PhpStream?[] _streams = new PhpStream?[3];
    private bool _areConstants;

    private StandardStreams(Engine engine) => _engine = engine;

    /// <summary>The standard streams of an engine.</summary>
    public static StandardStreams Of(Engine engine) => engine.State(static engine => new StandardStreams(engine));

    /// <summary>Says that STDIN, STDOUT and STDERR are constants: the first three resource numbers are theirs, made when first used.</summary>
    public static void ReserveConstants(Engine engine)
    {
        const int count = 3;
        Of(engine)._areConstants = true;
        engine.Resources.Reserve(count);
    }

    /// <summary>The stream of a constant.</summary>
    /// <param name="descriptor">0, 1 or 2.</param>
    public PhpStream Constant(int descriptor)
    {
        if (_streams[descriptor] is { } known)
            return known;
        PhpStream stream = DescriptorOperations.Open(_engine, descriptor, descriptor == 0 ? "rb" : "wb", id: descriptor + 1, closesAtEnd: false);
        stream.Wrapper = StreamWrapperTable.Of(_engine).Find("php");
        stream.Path = PhpString.FromLatin1(descriptor switch { 0 => "php://stdin", 1 => "php://stdout", _ => "php://stderr" });
        stream.Holders++;
        _streams[descriptor] = stream;
        return stream;
    }

    /// <summary>Makes the streams of the constants that were not used yet, so that they can be listed.</summary>
    public void MakeConstants()
    {
        for (int i = 0; _areConstants && i < _streams.Length; i++)
            Constant(i);
    }

    /// <summary>A stream for <c>php://stdin</c> and the like; null when the descriptor is closed.</summary>
    public PhpStream? Open(int descriptor, string mode)
    {
        // Without constants the first one takes the descriptor itself, all others take copies.
        if (!_areConstants && _streams[descriptor] is null)
            return _streams[descriptor] = DescriptorOperations.Open(_engine, descriptor, mode);
        int copy = Libc.Duplicate(descriptor);
        return copy < 0 ? null : DescriptorOperations.Open(_engine, copy, mode);
    }
}
