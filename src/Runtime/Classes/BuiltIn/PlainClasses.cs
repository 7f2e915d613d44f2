using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>What casting to object makes; any property may be created on it.</summary>
[PhpClass("stdClass", Extension = "Core", AllowsDynamicProperties = true)]
internal static class StdClass;

/// <summary>Marks attribute classes: https://www.php.net/manual/en/class.attribute.php</summary>
[PhpClass("Attribute", Extension = "Core", IsFinal = true)]
[PhpProperty("flags", Type = "int")]
internal static class AttributeClass
{
    [PhpConstant] public const long TARGET_CLASS = 1;
    [PhpConstant] public const long TARGET_FUNCTION = 2;
    [PhpConstant] public const long TARGET_METHOD = 4;
    [PhpConstant] public const long TARGET_PROPERTY = 8;
    [PhpConstant] public const long TARGET_CLASS_CONSTANT = 16;
    [PhpConstant] public const long TARGET_PARAMETER = 32;
    [PhpConstant] public const long TARGET_ALL = 63;
    [PhpConstant] public const long IS_REPEATABLE = 64;

    [PhpMethod(Returns = "")]
    public static void __construct(Engine engine, PhpObject self, [PhpParameter(Default = "Attribute::TARGET_ALL")] long flags = TARGET_ALL) =>
        Slot.Replace(engine, ref self.Slots[0], flags);
}

/// <summary>Allows properties that a class does not declare.</summary>
[PhpClass("AllowDynamicProperties", Extension = "Core", IsFinal = true)]
internal static class AllowDynamicProperties
{
    [PhpMethod(Returns = "")]
    public static void __construct(PhpObject self)
    {
    }
}

/// <summary>On a method: its return type may differ from the tentative one of the native method that it overrides.</summary>
[PhpClass("ReturnTypeWillChange", Extension = "Core", IsFinal = true)]
internal static class ReturnTypeWillChange
{
    [PhpMethod(Returns = "")]
    public static void __construct(PhpObject self)
    {
    }
}

/// <summary>On a parameter: traces do not show its argument.</summary>
[PhpClass("SensitiveParameter", Extension = "Core", IsFinal = true)]
internal static class SensitiveParameter
{
    [PhpMethod(Returns = "")]
    public static void __construct(PhpObject self)
    {
    }
}
