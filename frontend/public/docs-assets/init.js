// Starts the offline API explorer at /docs with this instance's own contract.
window.ui = SwaggerUIBundle({
  // A hundred and more operations at once would take seconds to draw.
  docExpansion: 'none',
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: false,
})
