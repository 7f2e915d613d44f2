using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Incremental;

/// <summary>A decompression in progress.</summary>
/// <remarks>https://www.php.net/manual/en/class.inflatecontext.php</remarks>
[PhpExtension("zlib")]
[PhpClass("InflateContext", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct InflateContext, use inflate_init() instead")]
public sealed class InflateContext : PhpObject
{
    public InflateContext(PhpClass @class) : base(@class)
    {
    }

    internal InflateContext(Engine engine, Inflater inflater, byte[]? dictionary) : base(engine.BuiltInClass("InflateContext"))
    {
        Inflater = inflater;
        Dictionary = dictionary;
    }

    /// <summary>What decompresses; null only for an object that was never made by inflate_init().</summary>
    internal Inflater? Inflater { get; }

    /// <summary>The dictionary for when the data asks for one; null when there is none or it was given already.</summary>
    internal byte[]? Dictionary { get; set; }

    /// <summary>How the last step ended.</summary>
    internal ZlibStatus Status { get; set; }

    protected internal override void OnDestroyed() => Inflater?.Dispose();

    protected internal override bool IsCloneable => false;

    protected internal override int? CompareTo(PhpObject other) => 1;
}
