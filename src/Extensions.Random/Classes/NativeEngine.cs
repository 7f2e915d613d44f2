using System.Buffers.Binary;
using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>What the engines of this extension have in common: an object around a generator.</summary>
public abstract class NativeEngine(PhpClass @class) : PhpObject(@class)
{
    internal abstract RandomGenerator Generator { get; }

    [PhpMethod]
    public PhpString generate()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Generator.Next());
        return PhpString.From(bytes[..Generator.Size]);
    }

    /// <returns>array{array, list}: properties, state.</returns>
    private protected PhpArray Serialize()
    {
        var data = new PhpArray(2);
        data.Append(Conversions.PropertiesOf(this, asSymbols: false));
        data.Append(Generator.Describe()!);
        return data;
    }

    /// <exception cref="PhpThrow">Exception: not what <see cref="Serialize"/> made.</exception>
    private protected void Unserialize(Engine engine, PhpArray data)
    {
        if (data.Count != 2 || !data[0].Dereferenced.IsArray)
            throw SerializedData.Invalid(this);
        SerializedData.LoadMembers(engine, this, data[0].Dereferenced.AsArray);
        if (!data[1].Dereferenced.IsArray || !Generator.TryRestore(data[1].Dereferenced.AsArray))
            throw SerializedData.Invalid(this);
    }

    private protected PhpArray DebugInfo()
    {
        PhpArray table = Conversions.PropertiesOf(this, asSymbols: false);
        table.Set("__states", Generator.Describe()!);
        return table;
    }
}
