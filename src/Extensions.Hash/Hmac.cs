using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash;

/// <summary>
/// HMAC (RFC 2104) with one key. What the key does to the inner and the outer digest is computed once, so that each further message costs only itself.
/// </summary>
internal readonly ref struct Hmac
{
    public const byte InnerPad = 0x36;
    public const byte OuterPad = 0x5c;
    private readonly HashAlgorithm _algorithm;
    private readonly ReadOnlySpan<byte> _inner;
    private readonly ReadOnlySpan<byte> _outer;

    /// <param name="algorithm">Cryptographic.</param>
    /// <param name="key">Any number of bytes; more than a block are replaced by their digest.</param>
    /// <param name="contexts">Room for two contexts.</param>
    public Hmac(HashAlgorithm algorithm, ReadOnlySpan<byte> key, Span<byte> contexts)
    {
        _algorithm = algorithm;
        int size = algorithm.ContextSize;
        Span<byte> inner = contexts[..size];
        Span<byte> outer = contexts.Slice(size, size);
        Span<byte> block = stackalloc byte[algorithm.BlockSize];
        FillBlock(algorithm, key, block);
        Pad(block, InnerPad);
        algorithm.Start(inner);
        algorithm.Update(inner, block);
        Pad(block, InnerPad ^ OuterPad);
        algorithm.Start(outer);
        algorithm.Update(outer, block);
        block.Clear();
        _inner = inner;
        _outer = outer;
    }

    /// <summary>Begins a message.</summary>
    /// <param name="context">Room for a context, for <see cref="HashAlgorithm.Update"/>.</param>
    public void Start(Span<byte> context) => _inner.CopyTo(context);

    /// <summary>Ends a message.</summary>
    /// <param name="context">The message's context.</param>
    /// <param name="digest">Room for the result.</param>
    public void Finish(Span<byte> context, Span<byte> digest)
    {
        _algorithm.Finish(context, digest);
        _outer.CopyTo(context);
        _algorithm.Update(context, digest);
        _algorithm.Finish(context, digest);
    }

    /// <summary>The key as a block: itself, or its digest when it is longer, and zeros.</summary>
    public static void FillBlock(HashAlgorithm algorithm, ReadOnlySpan<byte> key, Span<byte> block)
    {
        block.Clear();
        if (key.Length > block.Length)
            algorithm.Compute(key, block[..algorithm.DigestSize]);
        else
            key.CopyTo(block);
    }

    /// <summary>Adds a byte to each byte, bit by bit.</summary>
    public static void Pad(Span<byte> block, byte value)
    {
        foreach (ref byte target in block)
            target ^= value;
    }
}
