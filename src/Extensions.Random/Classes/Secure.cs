using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Extensions.Random.Classes;

/// <summary>The system's random numbers: https://www.php.net/class.random-engine-secure</summary>
[PhpExtension("random")]
[PhpClass("Random\\Engine\\Secure", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true, Interfaces = ["Random\\CryptoSafeEngine"])]
public sealed class Secure(PhpClass @class) : NativeEngine(@class)
{
    internal override RandomGenerator Generator { get; } = new SystemRandom(@class.Engine);

    protected internal override bool IsCloneable => false;
}
