using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// What enums have without declaring it, and what they must not have.
internal sealed partial class ClassLinking
{
    private void DeclareEnumProperties()
    {
        AddProperty(EnumProperty("name", new PhpType(TypeMask.String)), PropertyInfo.Uninitialized, inherited: null);
        if (Target.EnumBackingType is { } type)
            AddProperty(EnumProperty("value", type), PropertyInfo.Uninitialized, inherited: null);
    }

    private PropertyInfo EnumProperty(string name, PhpType type) => new()
    {
        Name = name,
        DeclaringClass = Target,
        Flags = MemberFlags.Public | MemberFlags.ReadOnly,
        Type = type,
    };

    private void DeclareEnumMethods()
    {
        foreach (PhpFunction method in EnumMethods.Create(Target))
        {
            string lowerName = method.Name.ToLowerInvariant();
            if (Target.Methods.ContainsKey(lowerName))
                Fatal("Cannot redeclare " + Target.PrintedName + "::" + method.Name + "()");
            Target.Methods.Add(lowerName, method);
        }
    }

    private void VerifyEnum()
    {
        foreach (PropertyInfo property in Target.Properties.Values)
        {
            if (property.Name == "name" || (property.Name == "value" && Target.EnumBackingType is not null))
                continue;
            Fatal("Enum " + Target.PrintedName + " cannot include properties");
        }

        foreach (string name in (string[])["__construct", "__destruct", "__clone", "__get", "__set", "__unset", "__isset", "__toString",
            "__debugInfo", "__serialize", "__unserialize", "__sleep", "__wakeup", "__set_state"])
        {
            if (Target.Methods.ContainsKey(name.ToLowerInvariant()))
                Fatal("Enum " + Target.PrintedName + " cannot include magic method " + name);
        }

        if (Implements("Serializable"))
            Fatal("Enum " + Target.PrintedName + " cannot implement the Serializable interface");
    }
}
