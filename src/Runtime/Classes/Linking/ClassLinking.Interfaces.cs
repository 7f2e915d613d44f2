using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Classes;

// Interfaces: their constants and methods, and those built-in ones that are choosy about who implements them.
internal sealed partial class ClassLinking
{
    public void ImplementInterfaces()
    {
        var all = new List<PhpClass>(_parent?.Interfaces ?? []);
        // A class that names no interface takes its parent's over in reverse, as PHP does.
        if (_declaredInterfaces.Length == 0)
            all.Reverse();
        int inherited = all.Count;
        foreach (PhpClass declared in _declaredInterfaces)
        {
            if (all.Contains(declared))
            {
                foreach ((string name, ClassConstant constant) in declared.Constants)
                    InheritInterfaceConstant(name, constant);
            }
            else
            {
                all.Add(declared);
            }
        }

        int direct = all.Count;
        for (int i = inherited; i < direct; i++)
        {
            PhpClass[] extended = all[i].Interfaces;
            for (int j = extended.Length - 1; j >= 0; j--)
            {
                if (!all.Contains(extended[j]))
                    all.Add(extended[j]);
            }
        }

        MagicMethods.Assign(Target);
        Target.Interfaces = [.. all];
        for (int i = 0; i < inherited; i++)
            VerifyImplementation(all[i]);
        for (int i = inherited; i < direct; i++)
            Implement(all[i]);
        for (int i = direct; i < all.Count; i++)
            VerifyImplementation(all[i]);
        MagicMethods.Assign(Target);
    }

    /// <summary>The members of an interface include those of the interfaces that it extends.</summary>
    private void Implement(PhpClass implemented)
    {
        foreach ((string name, ClassConstant constant) in implemented.Constants)
            InheritInterfaceConstant(name, constant);
        foreach ((string name, PhpFunction method) in implemented.Methods)
        {
            if (!Target.Methods.TryGetValue(name, out PhpFunction? own))
                Target.Methods.Add(name, method);
            else if (own != method)
                CheckOverride(own, method);
        }

        VerifyImplementation(implemented);
    }

    private void InheritInterfaceConstant(string name, ClassConstant constant)
    {
        if (!Target.Constants.TryGetValue(name, out ClassConstant? own))
        {
            Target.Constants.Add(name, constant);
            _hasInitializers |= constant.Value.IsUndefined;
            return;
        }

        if (own.DeclaringClass == constant.DeclaringClass)
            return;
        if ((constant.Flags & MemberFlags.Final) != 0)
        {
            Fatal(own.DeclaringClass.PrintedName + "::" + name + " cannot override final constant " + constant.DeclaringClass.PrintedName + "::" + name);
        }

        if (own.DeclaringClass != Target)
        {
            Fatal(ClassLinker.CapitalKindName(Target.Kind) + " " + Target.PrintedName + " inherits both " + own.DeclaringClass.PrintedName + "::" + name
                + " and " + constant.DeclaringClass.PrintedName + "::" + name + ", which is ambiguous");
        }
    }

    private void VerifyImplementation(PhpClass implemented)
    {
        if (implemented.IsUser || IsInterface)
            return;
        switch (implemented.Name)
        {
            case "Traversable":
                VerifyTraversable();
                break;
            case "Iterator" or "IteratorAggregate":
                if (Implements("Iterator") && Implements("IteratorAggregate"))
                    Fatal("Class " + Target.PrintedName + " cannot implement both Iterator and IteratorAggregate at the same time");
                break;
            case "Throwable":
                if (Target.Parent is null || !Target.Parent.IsSubclassOf(implemented))
                    Fatal(ClassLinker.CapitalKindName(Target.Kind) + " " + Target.PrintedName + " cannot implement interface Throwable"
                        + (IsEnum ? "" : ", extend Exception or Error instead"));
                break;
            case "UnitEnum" or "BackedEnum":
                if (!IsEnum)
                    Fatal("Non-enum class " + Target.PrintedName + " cannot implement interface " + implemented.Name);
                if (implemented.Name == "BackedEnum" && Target.EnumBackingType is null)
                    Fatal("Non-backed enum " + Target.PrintedName + " cannot implement interface BackedEnum");
                break;
            case "Serializable":
                VerifySerializable();
                break;
            case "DateTimeInterface":
                if (Target.Parent is null || !Target.Parent.IsSubclassOf(implemented))
                    Fatal("DateTimeInterface can't be implemented by user classes");
                break;
        }
    }

    private void VerifyTraversable()
    {
        if (Target.IsAbstract || Implements("Iterator") || Implements("IteratorAggregate"))
            return;
        _engine.FatalError(ClassLinker.CapitalKindName(Target.Kind) + " " + Target.PrintedName + " must implement interface Traversable as part of either Iterator or IteratorAggregate",
            "Unknown", 0);
    }

    private void VerifySerializable()
    {
        if (Target.IsAbstract || (Target.SerializeMethod is not null && Target.UnserializeMethod is not null))
            return;
        try
        {
            _engine.Raise(Errors.ErrorLevel.Deprecated, Target.PrintedName + " implements the Serializable interface, which is deprecated. "
                + "Implement __serialize() and __unserialize() instead (or in addition, if support for old PHP versions is necessary)",
                _declaration.FileName, _declaration.StartLine);
        }
        catch (Errors.PhpThrow failure)
        {
            EndForUncaught(", while implementing Serializable", failure);
        }
    }

    private bool Implements(string name) => Array.Exists(Target.Interfaces, known => known.Name == name && !known.IsUser);
}
