using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Hashing;

/// <summary>
/// A digest algorithm. What is computed so far is a context: <see cref="ContextSize"/> bytes laid out as PHP's, so that a copy of the bytes
/// is a copy of the computation, and PHP can go on with it. The algorithm itself has no state: any number of engines use one object.
/// </summary>
public abstract class HashAlgorithm
{
    /// <summary>Magic number of a serialised context whose layout is <see cref="Layout"/>.</summary>
    private const int LayoutMagic = 2;

    /// <summary>PHP's name, in lower case.</summary>
    public abstract string Name { get; }

    /// <summary>Bytes of the result.</summary>
    public abstract int DigestSize { get; }

    /// <summary>Bytes that are processed at once; the length of an HMAC key.</summary>
    public abstract int BlockSize { get; }

    /// <summary>Bytes of a context.</summary>
    public abstract int ContextSize { get; }

    /// <summary>True when it may be used for HMAC and keys derived with it.</summary>
    public virtual bool IsCryptographic => true;

    /// <summary>
    /// What a serialised context consists of, in PHP's notation: <c>b</c>, <c>s</c>, <c>l</c>, <c>q</c> for integers of 1, 2, 4, 8 bytes, <c>i</c> for
    /// an int, each with a count after it; upper case for what is left out; a dot where the context ends. null: it cannot be serialised.
    /// </summary>
    public abstract string? Layout { get; }

    /// <summary>The number that says what a serialised context looks like.</summary>
    public virtual int SerializationMagic => LayoutMagic;

    /// <summary>Begins a computation.</summary>
    /// <param name="context"><see cref="ContextSize"/> bytes of any content.</param>
    public void Start(Span<byte> context)
    {
        context.Clear();
        Load(context);
    }

    /// <summary>Begins a computation with options; an algorithm without any ignores them.</summary>
    /// <param name="engine">The engine, for errors.</param>
    /// <param name="options">Options by name.</param>
    /// <param name="context"><see cref="ContextSize"/> bytes of any content.</param>
    /// <exception cref="Errors.PhpThrow">Error: the options contradict each other, or one is of no use.</exception>
    public virtual void Start(Engine engine, PhpArray options, Span<byte> context) => Start(context);

    /// <summary>Adds data.</summary>
    /// <param name="context">What is computed so far.</param>
    /// <param name="data">Any number of bytes.</param>
    public abstract void Update(Span<byte> context, ReadOnlySpan<byte> data);

    /// <summary>Writes the digest.</summary>
    /// <param name="context">What is computed so far; of no use afterwards.</param>
    /// <param name="digest"><see cref="DigestSize"/> bytes.</param>
    public abstract void Finish(Span<byte> context, Span<byte> digest);

    /// <summary>False when a context that was read from outside would make <see cref="Update"/> reach past it.</summary>
    public virtual bool IsValid(ReadOnlySpan<byte> context) => true;

    /// <summary>The digest of data.</summary>
    /// <param name="data">Any number of bytes.</param>
    /// <param name="digest"><see cref="DigestSize"/> bytes.</param>
    [SkipLocalsInit]
    public void Compute(ReadOnlySpan<byte> data, Span<byte> digest)
    {
        Span<byte> context = stackalloc byte[ContextSize];
        Start(context);
        Update(context, data);
        Finish(context, digest);
    }

    /// <summary>Writes the initial values that are not 0.</summary>
    protected abstract void Load(Span<byte> context);
}
