using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Incremental;

/// <summary>A compression in progress.</summary>
/// <remarks>https://www.php.net/manual/en/class.deflatecontext.php</remarks>
[PhpExtension("zlib")]
[PhpClass("DeflateContext", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct DeflateContext, use deflate_init() instead")]
public sealed class DeflateContext : PhpObject
{
    public DeflateContext(PhpClass @class) : base(@class)
    {
    }

    internal DeflateContext(Engine engine, Deflater deflater) : base(engine.BuiltInClass("DeflateContext")) => Deflater = deflater;

    /// <summary>What compresses; null only for an object that was never made by deflate_init().</summary>
    internal Deflater? Deflater { get; }

    protected internal override void OnDestroyed() => Deflater?.Dispose();

    protected internal override bool IsCloneable => false;

    protected internal override int? CompareTo(PhpObject other) => 1;
}
