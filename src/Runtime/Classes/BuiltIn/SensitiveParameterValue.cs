using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Stands for a sensitive argument in traces: https://www.php.net/manual/en/class.sensitiveparametervalue.php</summary>
[PhpClass("SensitiveParameterValue", Extension = "Core", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true)]
[PhpProperty("value", Type = "mixed", Flags = Calls.MemberFlags.Private | Calls.MemberFlags.ReadOnly)]
public sealed class SensitiveParameterValue(PhpClass @class) : PhpObject(@class)
{
    internal SensitiveParameterValue(PhpClass @class, Value value) : this(@class) => Slot.Initialize(ref Slots[0], value);

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, Value value)
    {
        if (!Slots[0].IsUndefined)
            throw engine.Error("Cannot modify readonly property SensitiveParameterValue::$value");
        Slot.Initialize(ref Slots[0], value);
    }

    [PhpMethod]
    public Value getValue() => Slots[0].OrNull;

    /// <summary>Nothing: the value is not to be seen.</summary>
    [PhpMethod]
    public PhpArray __debugInfo() => new();

    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose) => new();
}
