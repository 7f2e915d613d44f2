using MiniPhp.Extensions.Hash.Algorithms;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash;

/// <summary>A digest that is being computed.</summary>
[PhpExtension("hash")]
[PhpClass("HashContext", IsFinal = true)]
public sealed class HashContext(PhpClass @class) : PhpObject(@class)
{
    private HashAlgorithm? _algorithm;
    private byte[]? _context;
    private byte[]? _key;
    private long _flags;

    /// <summary>Nobody but the functions makes one.</summary>
    [PhpMethod(Visibility = MemberFlags.Private, Returns = "", Name = "__construct")]
    public void Construct(Engine engine) => throw engine.Error("Illegal call to private/final constructor");

    /// <summary>The algorithm, the flags, the context's content, a number for its layout, and the properties.</summary>
    /// <returns>array{string, int, list&lt;int|string&gt;, int, array&lt;string, mixed&gt;}</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">Exception: it is for an HMAC, whose key must not be shown, or the algorithm has no layout, or it is finished.</exception>
    [PhpMethod]
    public PhpArray __serialize(Engine engine)
    {
        if (_algorithm is not { } algorithm)
            throw engine.Error("Exception", "HashContext for algorithm \"\" cannot be serialized");
        if (algorithm.Layout is not null && (_flags & HashConstants.HASH_HMAC) != 0)
            throw engine.Error("Exception", "HashContext with HASH_HMAC option cannot be serialized");
        if (algorithm.Layout is null || _context is not { } context)
            throw engine.Error("Exception", "HashContext for algorithm \"" + algorithm.Name + "\" cannot be serialized");
        var parts = new PhpArray();
        parts.Append(Value.FromLatin1(algorithm.Name));
        parts.Append(_flags);
        parts.Append(ContextLayout.Write(algorithm.Layout, context));
        parts.Append((long)algorithm.SerializationMagic);
        parts.Append(Conversions.PropertiesOf(this, asSymbols: false));
        return parts;
    }

    /// <exception cref="Runtime.Errors.PhpThrow">Exception: the object is in use, or the data is not what <see cref="__serialize"/> gives.</exception>
    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data)
    {
        if (_context is not null)
            throw engine.Error("Exception", "HashContext::__unserialize called on initialized object");
        (Value name, Value flags, Value content, Value magic, Value members) = (data[0], data[1], data[2], data[3], data[4]);
        if (!name.IsString || !magic.IsInt || !flags.IsInt || content.IsUndefined || !members.IsArray)
            throw engine.Error("Exception", "Incomplete or ill-formed serialization data");
        if ((flags.AsInt & HashConstants.HASH_HMAC) != 0)
            throw engine.Error("Exception", "HashContext with HASH_HMAC option cannot be serialized");
        HashAlgorithm algorithm = AlgorithmTable.Find(name.AsString.Span) ?? throw engine.Error("Exception", "Unknown hash algorithm");
        var context = new byte[algorithm.ContextSize];
        algorithm.Start(context);
        _algorithm = algorithm;
        _flags = flags.AsInt;
        int code = ContextLayout.Read(algorithm, magic.AsInt, content, context);
        if (code != 0)
            throw engine.Error("Exception", "Incomplete or ill-formed serialization data (\"" + algorithm.Name + "\" code " + code + ")");
        _context = context;
        PropertyLoading.Load(engine, this, members.AsArray);
    }

    /// <summary>Begins a digest, or with HASH_HMAC an HMAC.</summary>
    internal void Start(Engine engine, HashAlgorithm algorithm, long flags, PhpString key, PhpArray? options)
    {
        var context = new byte[algorithm.ContextSize];
        HashFunctions.Start(engine, algorithm, options, context);
        _algorithm = algorithm;
        _flags = flags;
        _context = context;
        if ((flags & HashConstants.HASH_HMAC) == 0)
            return;
        _key = new byte[algorithm.BlockSize];
        Hmac.FillBlock(algorithm, key.Span, _key);
        Hmac.Pad(_key, Hmac.InnerPad);
        algorithm.Update(context, _key);
    }

    /// <summary>The algorithm and what is computed so far.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: it is finished.</exception>
    internal HashAlgorithm Open(Engine engine, out Span<byte> context)
    {
        if (_context is null)
            throw engine.ArgumentTypeError(1, "must be a valid, non-finalized HashContext");
        context = _context;
        return _algorithm!;
    }

    /// <summary>The digest, as hex digits or bytes. The object is of no use afterwards.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: it is finished already.</exception>
    internal PhpString Finish(Engine engine, bool binary)
    {
        HashAlgorithm algorithm = Open(engine, out Span<byte> context);
        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        algorithm.Finish(context, digest);
        if (_key is not null)
        {
            Hmac.Pad(_key, Hmac.InnerPad ^ Hmac.OuterPad);
            algorithm.Start(context);
            algorithm.Update(context, _key);
            algorithm.Update(context, digest);
            algorithm.Finish(context, digest);
        }

        Forget();
        return DigestText.Of(digest, binary);
    }

    /// <inheritdoc/>
    protected internal override PhpObject CreateCopy()
    {
        if (_context is null)
            throw Class.Engine.ValueError("Cannot clone a finalized HashContext");
        var copy = (HashContext)Class.Allocate();
        copy._algorithm = _algorithm;
        copy._flags = _flags;
        copy._context = (byte[])_context.Clone();
        copy._key = (byte[]?)_key?.Clone();
        return copy;
    }

    /// <inheritdoc/>
    protected internal override void OnDestroyed() => Forget();

    /// <summary>Leaves nothing of a key in memory.</summary>
    private void Forget()
    {
        _key.AsSpan().Clear();
        _key = null;
        _context = null;
    }
}
