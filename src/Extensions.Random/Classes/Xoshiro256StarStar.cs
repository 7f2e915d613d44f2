using System.Buffers.Binary;
using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>xoshiro256**: https://www.php.net/class.random-engine-xoshiro256starstar</summary>
[PhpExtension("random")]
[PhpClass("Random\\Engine\\Xoshiro256StarStar", IsFinal = true, ForbidsDynamicProperties = true, Interfaces = ["Random\\Engine"])]
public sealed class Xoshiro256StarStar(PhpClass @class) : NativeEngine(@class)
{
    private Xoshiro _xoshiro = new(@class.Engine);

    internal override RandomGenerator Generator => _xoshiro;

    /// <param name="engine">The engine.</param>
    /// <param name="seed">A number, or 32 bytes: four numbers, each with the lowest byte first, not all 0. Null for the system's.</param>
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "string|int|null", Default = "null")] Value seed = default)
    {
        if (seed.IsInt)
        {
            _xoshiro.Seed((ulong)seed.AsInt);
            return;
        }

        Span<byte> bytes = stackalloc byte[32];
        if (seed.IsString)
        {
            if (seed.AsString.Length != bytes.Length)
                throw engine.ArgumentValueError(1, "must be a 32 byte (256 bit) string");
            seed.AsString.Span.CopyTo(bytes);
            if (!bytes.ContainsAnyExcept((byte)0))
                throw engine.ArgumentValueError(1, "must not consist entirely of NUL bytes");
        }
        else
        {
            do
                SystemRandom.Fill(bytes);
            while (!bytes.ContainsAnyExcept((byte)0));
        }

        Span<ulong> state = stackalloc ulong[4];
        for (int i = 0; i < state.Length; i++)
            state[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(8 * i)..]);
        _xoshiro.Seed(state);
    }

    /// <summary>Goes on as if 2^128 numbers had been taken.</summary>
    [PhpMethod]
    public void jump() => _xoshiro.Jump(isLong: false);

    /// <summary>Goes on as if 2^192 numbers had been taken.</summary>
    [PhpMethod]
    public void jumpLong() => _xoshiro.Jump(isLong: true);

    [PhpMethod]
    public PhpArray __serialize() => Serialize();

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data) => Unserialize(engine, data);

    [PhpMethod]
    public PhpArray __debugInfo() => DebugInfo();

    protected internal override PhpObject CreateCopy()
    {
        var copy = (Xoshiro256StarStar)Class.Allocate();
        copy._xoshiro = _xoshiro.Copy();
        return copy;
    }
}
