using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>https://www.php.net/manual/en/class.reflectionenum.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionEnum", Order = 21, Parent = "ReflectionClass")]
public sealed class ReflectionEnum(PhpClass @class) : ReflectionClass(@class)
{
    [PhpMethod(Name = "__construct", Returns = "")]
    public void Construct([PhpParameter(Type = "object|string")] Value objectOrClass)
    {
        PhpClass target = Resolve(objectOrClass);
        if (target.Kind != ClassKind.Enum)
            throw Failure("Class \"" + target.PrintedName + "\" is not an enum", -1);
        Open(target);
    }

    [PhpMethod]
    public bool hasCase(PhpString name) =>
        Target.Constants.TryGetValue(name.ToLatin1(), out ClassConstant? constant) && (constant.Flags & MemberFlags.EnumCase) != 0;

    [PhpMethod(Returns = "ReflectionEnumUnitCase")]
    public PhpObject getCase(PhpString name)
    {
        string text = name.ToLatin1();
        if (!Target.Constants.TryGetValue(text, out ClassConstant? constant))
            throw Failure("Case " + Target.Name + "::" + text + " does not exist");
        if ((constant.Flags & MemberFlags.EnumCase) == 0)
            throw Failure(Target.Name + "::" + text + " is not a case");
        return Reflect.Case(Engine, constant);
    }

    [PhpMethod]
    public PhpArray getCases()
    {
        var cases = new PhpArray();
        foreach (ClassConstant constant in Target.Constants.Values)
        {
            if ((constant.Flags & MemberFlags.EnumCase) != 0)
                cases.Append(Value.FromObject(Reflect.Case(Engine, constant)));
        }

        return cases;
    }

    [PhpMethod]
    public bool isBacked() => Target.EnumBackingType is not null;

    [PhpMethod(Returns = "?ReflectionNamedType")]
    public PhpObject? getBackingType() => Reflect.Type(Engine, Target.EnumBackingType);
}

/// <summary>https://www.php.net/manual/en/class.reflectionenumunitcase.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionEnumUnitCase", Order = 22, Parent = "ReflectionClassConstant")]
public class ReflectionEnumUnitCase(PhpClass @class) : ReflectionClassConstant(@class)
{
    [PhpMethod(Name = "__construct", Returns = "")]
    public void Construct([PhpParameter(Type = "object|string", Name = "class")] Value objectOrClass, PhpString constant) =>
        Open(FindCase(objectOrClass, constant));

    private protected ClassConstant FindCase(Value objectOrClass, PhpString constant)
    {
        ClassConstant found = Find(objectOrClass, constant);
        if ((found.Flags & MemberFlags.EnumCase) == 0)
            throw Failure("Constant " + found.DeclaringClass.PrintedName + "::" + found.Name + " is not a case");
        return found;
    }

    [PhpMethod(Returns = "ReflectionEnum")]
    public PhpObject getEnum() => Reflect.Class(Engine, Constant.DeclaringClass);

    [PhpMethod(Name = "getValue", Returns = "UnitEnum")]
    public PhpObject Case() => ClassConstants.Evaluate(Engine, Constant).AsObject;
}

/// <summary>https://www.php.net/manual/en/class.reflectionenumbackedcase.php</summary>
[PhpExtension("Reflection")]
[PhpClass("ReflectionEnumBackedCase", Order = 23, Parent = "ReflectionEnumUnitCase")]
public sealed class ReflectionEnumBackedCase(PhpClass @class) : ReflectionEnumUnitCase(@class)
{
    [PhpMethod(Name = "__construct", Returns = "")]
    public void ConstructBacked([PhpParameter(Type = "object|string", Name = "class")] Value objectOrClass, PhpString constant)
    {
        ClassConstant found = FindCase(objectOrClass, constant);
        if (found.DeclaringClass.EnumBackingType is null)
            throw Failure("Enum case " + found.DeclaringClass.PrintedName + "::" + found.Name + " is not a backed case");
        Open(found);
    }

    [PhpMethod(Returns = "int|string")]
    public Value getBackingValue() => ClassConstants.Evaluate(Engine, Constant).AsObject.Slots[1];
}
