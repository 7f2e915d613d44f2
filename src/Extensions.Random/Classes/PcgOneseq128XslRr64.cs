using System.Buffers.Binary;
using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>A permuted congruential generator: https://www.php.net/class.random-engine-pcgoneseq128xslrr64</summary>
[PhpExtension("random")]
[PhpClass("Random\\Engine\\PcgOneseq128XslRr64", IsFinal = true, ForbidsDynamicProperties = true, Interfaces = ["Random\\Engine"])]
public sealed class PcgOneseq128XslRr64(PhpClass @class) : NativeEngine(@class)
{
    private readonly Pcg _pcg = new(@class.Engine);

    internal override RandomGenerator Generator => _pcg;

    /// <param name="engine">The engine.</param>
    /// <param name="seed">A number, or 16 bytes: the high 64 bits, then the low ones, each with the lowest byte first. Null for the system's.</param>
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "string|int|null", Default = "null")] Value seed = default)
    {
        if (seed.IsInt)
        {
            _pcg.Seed((ulong)seed.AsInt);
        }
        else if (seed.IsString)
        {
            if (seed.AsString.Length != 16)
                throw engine.ArgumentValueError(1, "must be a 16 byte (128 bit) string");
            ReadOnlySpan<byte> bytes = seed.AsString.Span;
            _pcg.Seed(new UInt128(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..])));
        }
        else
        {
            _pcg.State = new UInt128(SystemRandom.Next64(), SystemRandom.Next64());
        }
    }

    /// <summary>Goes on as if that many numbers had been taken.</summary>
    [PhpMethod]
    public void jump(Engine engine, long advance)
    {
        if (advance < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        _pcg.Advance((ulong)advance);
    }

    [PhpMethod]
    public PhpArray __serialize() => Serialize();

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data) => Unserialize(engine, data);

    [PhpMethod]
    public PhpArray __debugInfo() => DebugInfo();

    protected internal override PhpObject CreateCopy()
    {
        var copy = (PcgOneseq128XslRr64)Class.Allocate();
        copy._pcg.State = _pcg.State;
        return copy;
    }
}
