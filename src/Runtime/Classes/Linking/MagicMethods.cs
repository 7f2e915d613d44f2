namespace MiniPhp.Runtime.Classes;

/// <summary>A class's links to its methods with a meaning of their own.</summary>
internal static class MagicMethods
{
    /// <summary>Sets a class's links from its table of methods.</summary>
    public static void Assign(PhpClass target)
    {
        target.Constructor = target.FindMethod("__construct");
        target.Destructor = target.FindMethod("__destruct");
        target.CloneMethod = target.FindMethod("__clone");
        target.GetMethod = target.FindMethod("__get");
        target.SetMethod = target.FindMethod("__set");
        target.IssetMethod = target.FindMethod("__isset");
        target.UnsetMethod = target.FindMethod("__unset");
        target.CallMethod = target.FindMethod("__call");
        target.CallStaticMethod = target.FindMethod("__callstatic");
        target.ToStringMethod = target.FindMethod("__tostring");
        target.InvokeMethod = target.FindMethod("__invoke");
        target.DebugInfoMethod = target.FindMethod("__debuginfo");
        target.SerializeMethod = target.FindMethod("__serialize");
        target.UnserializeMethod = target.FindMethod("__unserialize");
    }
}
