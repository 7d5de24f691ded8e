namespace Groq.Routing;

/// <summary>The settings in force now: asked once a call, because they can change while the process runs.</summary>
internal delegate GroqRoutingOptions GroqClientSettings();
