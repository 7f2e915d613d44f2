using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>What is made of an engine's random bytes: https://www.php.net/class.random-randomizer</summary>
[PhpExtension("random")]
[PhpClass("Random\\Randomizer", IsFinal = true, ForbidsDynamicProperties = true)]
[PhpProperty("engine", Type = "Random\\Engine", Flags = MemberFlags.Public | MemberFlags.ReadOnly)]
public sealed class Randomizer(PhpClass @class) : PhpObject(@class)
{
    private const int EngineSlot = 0;

    /// <summary>Where the numbers come from; null until a constructor or __unserialize() succeeded.</summary>
    private RandomGenerator? _generator;

    private RandomGenerator Generator => _generator
        ?? throw Class.Engine.Error("Typed property Random\\Randomizer::$engine must not be accessed before initialization");

    /// <param name="engine">The engine.</param>
    /// <param name="source">The engine of the random numbers; null for the system's.</param>
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "?Random\\Engine", Name = "engine")] PhpObject? source = null)
    {
        source ??= engine.BuiltInClass("Random\\Engine\\Secure").Allocate();
        ObjectAccess.Write(engine, this, "engine", Value.FromObject(source), Class, strict: true);
        Use(engine, source);
    }

    private void Use(Engine engine, PhpObject source) =>
        _generator = source is NativeEngine native ? native.Generator : new UserGenerator(engine, source);

    /// <summary>All bits that the engine gives at once except the lowest.</summary>
    [PhpMethod]
    public long nextInt() => (long)(Generator.Next() >> 1);

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>.</summary>
    [PhpMethod]
    public long getInt(Engine engine, long min, long max)
    {
        if (max < min)
            throw engine.ArgumentValueError(2, "must be greater than or equal to argument #1 ($min)");
        return Generator is MersenneTwister twister ? twister.ScaledRange(min, max) : Generator.Range(min, max);
    }

    [PhpMethod]
    public PhpString getBytes(Engine engine, long length)
    {
        if (length < 1)
            throw engine.ArgumentValueError(1, "must be greater than 0");
        byte[] bytes = StringAllocation.Allocate(engine, length);
        for (int filled = 0; filled < bytes.Length;)
        {
            ulong number = Generator.Next();
            for (int i = 0; i < Generator.Size && filled < bytes.Length; i++)
                bytes[filled++] = (byte)(number >> (8 * i));
        }

        return PhpString.FromOwned(bytes);
    }

    /// <summary>A list of the values in random order.</summary>
    [PhpMethod]
    public PhpArray shuffleArray(Engine engine, PhpArray array) => RandomOrder.Shuffled(engine, Generator, array);

    /// <summary>The bytes in random order.</summary>
    [PhpMethod]
    public PhpString shuffleBytes(PhpString bytes) => RandomOrder.Shuffled(Generator, bytes);

    /// <summary>A list of that many keys, in the array's order.</summary>
    [PhpMethod]
    public PhpArray pickArrayKeys(Engine engine, PhpArray array, long num)
    {
        Value picked = RandomOrder.PickKeys(engine, Generator, array, num);
        if (picked.IsArray)
            return picked.AsArray;
        var list = new PhpArray(1);
        list.Append(picked);
        return list;
    }

    /// <returns>array{array}: the properties.</returns>
    [PhpMethod]
    public PhpArray __serialize()
    {
        var data = new PhpArray(1);
        data.Append(Conversions.PropertiesOf(this, asSymbols: false));
        return data;
    }

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data)
    {
        if (data.Count != 1 || !data[0].Dereferenced.IsArray)
            throw SerializedData.Invalid(this);
        SerializedData.LoadMembers(engine, this, data[0].Dereferenced.AsArray);
        Value source = Slots[EngineSlot].Dereferenced;
        if (!source.IsObject || !source.AsObject.Class.IsSubclassOf(engine.BuiltInClass("Random\\Engine")))
            throw SerializedData.Invalid(this);
        Use(engine, source.AsObject);
    }

    protected internal override bool IsCloneable => false;
}
