using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionclassconstant.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionClassConstant", Order = 16, Interfaces = ["Reflector"], IsNotSerializable = true)]
[PhpProperty("name", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
[PhpProperty("class", Type = "string", Flags = MemberFlags.Public | MemberFlags.Unwritable)]
public class ReflectionClassConstant(PhpClass @class) : ReflectionObjectBase(@class)
{
    [PhpConstant] public const long IS_PUBLIC = (long)Modifiers.Public;
    [PhpConstant] public const long IS_PROTECTED = (long)Modifiers.Protected;
    [PhpConstant] public const long IS_PRIVATE = (long)Modifiers.Private;
    [PhpConstant] public const long IS_FINAL = (long)Modifiers.Final;

    private ClassConstant? _constant;

    private protected ClassConstant Constant => Required(_constant);

    internal void Open(ClassConstant constant)
    {
        _constant = constant;
        SetProperty("name", constant.Name);
        SetProperty("class", constant.DeclaringClass.Name);
    }

    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone()
    {
    }

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Type = "object|string", Name = "class")] Value objectOrClass, PhpString constant) =>
        Open(Find(objectOrClass, constant));

    private protected ClassConstant Find(Value objectOrClass, PhpString constant)
    {
        string className = objectOrClass.IsObject ? "" : objectOrClass.AsString.ToLatin1();
        PhpClass target = objectOrClass.IsObject
            ? objectOrClass.AsObject.Class
            : Engine.FindClass(className) ?? throw Failure("Class \"" + className + "\" does not exist", -1);
        return target.Constants.GetValueOrDefault(constant.ToLatin1())
            ?? throw Failure("Constant " + target.PrintedName + "::" + constant.ToLatin1() + " does not exist");
    }

    [PhpMethod(Name = "__toString")]
    public PhpString ToText()
    {
        VerifyName();
        var text = new System.Text.StringBuilder();
        ClassText.AppendConstant(Engine, text, Constant, "");
        return Text(text.ToString());
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getName()
    {
        VerifyName();
        return Text(Constant.Name);
    }

    /// <summary>PHP looks the name up in the property, which a program may have unset.</summary>
    private void VerifyName()
    {
        if (Slots[Class.Properties["name"].SlotIndex].IsUndefined)
            throw Engine.Error("Typed property ReflectionClassConstant::$name must not be accessed before initialization");
    }

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value getValue() => ClassConstants.Evaluate(Engine, Constant);

    [PhpMethod(IsTentative = true)]
    public bool isPublic() => (Constant.Flags & MemberFlags.Public) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isPrivate() => (Constant.Flags & MemberFlags.Private) != 0;

    [PhpMethod(IsTentative = true)]
    public bool isProtected() => (Constant.Flags & MemberFlags.Protected) != 0;

    [PhpMethod]
    public bool isFinal() => (Constant.Flags & MemberFlags.Final) != 0;

    [PhpMethod(IsTentative = true)]
    public long getModifiers() => (long)ModifiersOf(Constant.Flags);

    [PhpMethod(Returns = "ReflectionClass", IsTentative = true)]
    public PhpObject getDeclaringClass() => Reflect.Class(Engine, Constant.DeclaringClass);

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getDocComment() => TextOrFalse(Constant.DocComment);

    [PhpMethod]
    public PhpArray getAttributes(PhpString? name = null, long flags = 0) =>
        Reflect.Attributes(Engine, Constant.Attributes, 16, Constant.DeclaringClass, name, flags);

    [PhpMethod]
    public bool isEnumCase() => (Constant.Flags & MemberFlags.EnumCase) != 0;
}
