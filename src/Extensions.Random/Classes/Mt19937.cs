using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>The Mersenne twister, as mt_rand() has it: https://www.php.net/class.random-engine-mt19937</summary>
[PhpExtension("random")]
[PhpClass("Random\\Engine\\Mt19937", IsFinal = true, ForbidsDynamicProperties = true, Interfaces = ["Random\\Engine"])]
public sealed class Mt19937(PhpClass @class) : NativeEngine(@class)
{
    private MersenneTwister _twister = new(@class.Engine);

    internal override RandomGenerator Generator => _twister;

    /// <param name="engine">The engine.</param>
    /// <param name="seed">Of which 32 bits count; null for one of the system's.</param>
    /// <param name="mode">An MT_RAND_* constant.</param>
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, long? seed = null, long mode = RandomNumbers.MT_RAND_MT19937)
    {
        if (mode is not (RandomNumbers.MT_RAND_MT19937 or RandomNumbers.MT_RAND_PHP))
            throw engine.ArgumentValueError(2, "must be either MT_RAND_MT19937 or MT_RAND_PHP");
        _twister.Seed((uint)(seed ?? (long)SystemRandom.Next64()), mode == RandomNumbers.MT_RAND_PHP);
    }

    [PhpMethod]
    public PhpArray __serialize() => Serialize();

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data) => Unserialize(engine, data);

    [PhpMethod]
    public PhpArray __debugInfo() => DebugInfo();

    protected internal override PhpObject CreateCopy()
    {
        var copy = (Mt19937)Class.Allocate();
        copy._twister = _twister.Copy();
        return copy;
    }
}
