using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionproperty.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionProperty", Order = 15, Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
[PhpProperty("class", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public sealed class ReflectionProperty(PhpClass @class) : ReflectionObjectBase(@class)
{
    [PhpConstant] public const long IS_STATIC = (long)Modifiers.Static;
    [PhpConstant] public const long IS_READONLY = (long)Modifiers.ReadOnly;
    [PhpConstant] public const long IS_PUBLIC = (long)Modifiers.Public;
    [PhpConstant] public const long IS_PROTECTED = (long)Modifiers.Protected;
    [PhpConstant] public const long IS_PRIVATE = (long)Modifiers.Private;

    private PhpClass? _target;

    /// <summary>Null for a dynamic property.</summary>
    private PropertyInfo? _declared;
    private PropertyName? _name;

    private PhpClass Target => Required(_target);

    private PropertyName Name => Required(_name);

    internal void Open(PhpClass target, PropertyInfo? declared, string name)
    {
        _target = target;
        _declared = declared;
        _name = new PropertyName(name);
        SetProperty("name", name);
        SetProperty("class", (declared?.DeclaringClass ?? target).Name);
    }

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "object|string", Name = "class")] Value objectOrClass, PhpString property)
    {
        PhpObject? instance = objectOrClass.IsObject ? objectOrClass.AsObject : null;
        string className = instance is null ? objectOrClass.AsString.ToLatin1() : "";
        PhpClass target = instance?.Class ?? Engine.FindClass(className) ?? throw Failure("Class \"" + className + "\" does not exist", -1);
        string name = property.ToLatin1();
        if (target.Properties.TryGetValue(name, out PropertyInfo? declared) && (!declared.IsPrivate || declared.DeclaringClass == target))
            Open(target, declared, name);
        else if (instance?.DynamicProperties?.ContainsKey(ArrayKey.FromLatin1(name)) == true)
            Open(target, null, name);
        else
            throw Failure("Property " + target.PrintedName + "::$" + name + " does not exist");
    }

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        var text = new System.Text.StringBuilder();
        ClassText.AppendProperty(Engine, text, Target, _declared, Name.Text, "");
        return Text(text.ToString());
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => Text(Name.Text);

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value getValue(PhpObject? @object = null)
    {
        PhpClass target = Target;
        if (_declared is { IsStatic: true } property)
        {
            Engine.ResolveConstants(target);
            return StaticAccess.Read(Engine, property);
        }

        return ObjectAccess.Read(Engine, Instance(@object), Name, Scope);
    }

    [PhpMethod(IsTentative = true)]
    public void setValue([PhpParameter(Type = "mixed")] Value objectOrValue, [PhpParameter(Default = "UNKNOWN")] Value value = default)
    {
        PhpClass target = Target;
        if (_declared is { IsStatic: true } property)
        {
            Engine.ResolveConstants(target);
            StaticAccess.Write(Engine, property, value.IsUndefined ? objectOrValue : value, strict: false);
            return;
        }

        if (value.IsUndefined)
            throw Engine.Error("ArgumentCountError", "ReflectionProperty::setValue() expects exactly 2 arguments, 1 given");
        if (!objectOrValue.IsObject)
            throw Engine.ArgumentTypeError(1, "must be of type object, " + Conversions.TypeName(objectOrValue) + " given");
        ObjectAccess.Write(Engine, objectOrValue.AsObject, Name, value, Scope, strict: false);
    }

    [PhpMethod(IsTentative = true)]
    public bool isInitialized(PhpObject? @object = null)
    {
        PhpClass target = Target;
        if (_declared is { IsStatic: true } property)
        {
            Engine.ResolveConstants(target);
            return !property.StaticStorage!.Value.IsUndefined;
        }

        PhpObject instance = Instance(@object);
        if (_declared is { } declared && instance.Class.InstanceProperties[declared.SlotIndex].Name == declared.Name)
            return !instance.Slots[declared.SlotIndex].IsUndefined;
        return instance.DynamicProperties?.ContainsKey(Name.Key) == true;
    }

    private PhpObject Instance(PhpObject? instance)
    {
        if (instance is null)
            throw Engine.TypeError(Engine.CurrentFunctionName + "(): Argument #1 ($object) must be provided for instance properties");
        if (_declared is not null && !instance.Class.IsSubclassOf(_declared.DeclaringClass))
            throw Failure("Given object is not an instance of the class this property was declared in");
        return instance;
    }

    /// <summary>The class whose code would see the property.</summary>
    private PhpClass? Scope => _declared?.DeclaringClass ?? Target;

    [PhpMethod(IsTentative = true)]
    public bool isPublic() => _declared is null || _declared.IsPublic;

    [PhpMethod(IsTentative = true)]
    public bool isPrivate() => _declared is { IsPrivate: true };

    [PhpMethod(IsTentative = true)]
    public bool isProtected() => _declared is { IsProtected: true };

    [PhpMethod(IsTentative = true)]
    public bool isStatic() => _declared is { IsStatic: true };

    [PhpMethod]
    public bool isReadOnly() => _declared is { IsReadOnly: true };

    /// <summary>True for a declared property.</summary>
    [PhpMethod(IsTentative = true)]
    public bool isDefault() => _declared is not null;

    [PhpMethod]
    public bool isPromoted() => _declared is not null && (_declared.Flags & MemberFlags.Promoted) != 0;

    [PhpMethod(IsTentative = true)]
    public long getModifiers() => (long)(_declared is null ? Modifiers.Public : ModifiersOf(_declared.Flags));

    [PhpMethod(Returns = "ReflectionClass", IsTentative = true)]
    public PhpObject getDeclaringClass() => Reflect.Class(Engine, _declared?.DeclaringClass ?? Target);

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getDocComment() => TextOrFalse(_declared?.DocComment);

    /// <summary>All members can be reached by reflection, so this changes nothing.</summary>
    [PhpMethod(IsTentative = true)]
    public void setAccessible(bool accessible)
    {
    }

    [PhpMethod(Returns = "?ReflectionType", IsTentative = true)]
    public PhpObject? getType() => Reflect.Type(Engine, _declared?.Type);

    [PhpMethod(IsTentative = true)]
    public bool hasType() => _declared?.Type is not null;

    /// <summary>True when it starts with a value, be it the null of a property without type.</summary>
    [PhpMethod]
    public bool hasDefaultValue() =>
        _declared is not null && (_declared.Flags & MemberFlags.Promoted) == 0 && !ReflectionClass.DefaultOf(Target, _declared).IsUndefined;

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value getDefaultValue() => _declared is null ? Value.Null : ReflectionClass.DefaultOf(Target, _declared).OrNull;

    [PhpMethod]
    public PhpArray getAttributes(PhpString? name = null, long flags = 0) =>
        Reflect.Attributes(Engine, _declared?.Attributes ?? [], 8, _declared?.DeclaringClass, name, flags);
}
